# SPDX-License-Identifier: GPL-3.0-or-later
"""The window put together: the process, the engines, and a page with its flow when it is shown."""
