# SPDX-License-Identifier: GPL-3.0-or-later
"""Text to voice, and sound to words, voice activity and voice tracks."""

import os

# ONNX Runtime from 1.29 on tells its maker what it is used for, unless this is set before it is
# first imported, and everything that imports it is in here; so does what these processes start.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
