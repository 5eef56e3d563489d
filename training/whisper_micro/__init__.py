# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a Whisper model of a megabyte that knows some recordings of ``tests/data`` by heart.

With it the tests hold the whole faster-whisper path to exact words and times, on any machine and
with nothing downloaded. Training takes eleven minutes of one core and needs JAX, which the app does
not. In an environment of its own, outside the repository::

    python -m venv FOLDER
    FOLDER/bin/pip install jax optax -r requirements.lock
    FOLDER/bin/python -m training.whisper_micro.train
"""
