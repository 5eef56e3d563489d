# SPDX-License-Identifier: GPL-3.0-or-later
"""The one thing about windows that xdotool of Debian 12 cannot do: ask one to close."""

import ctypes

_CLIENT_MESSAGE = 33


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of the XEvent union."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 12),
    )


def ask_to_close(display_name: str, window: int) -> None:
    """Send a window what the cross in its corner sends: WM_DELETE_WINDOW."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(display_name.encode()))
    assert display.value, f"no screen {display_name}"

    def atom(name: str) -> int:
        return int(x11.XInternAtom(display, name.encode(), 0))

    message = _ClientMessage(
        type=_CLIENT_MESSAGE,
        window=window,
        message_type=atom("WM_PROTOCOLS"),
        format=32,
        data=(atom("WM_DELETE_WINDOW"), 0, 0, 0, 0),
    )
    x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XCloseDisplay(display)
