# SPDX-License-Identifier: GPL-3.0-or-later
"""What the watch of the system tests calls leaving the computer."""

import os
import socket
from pathlib import Path

import pytest

from tests.system.network import connections, foreign_sockets, leaves_the_computer

NOTES = """
12 connect(7, {sa_family=AF_UNIX, sun_path="/run/pulse.sock"}, 110) = 0
12 connect(8, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0
13 sendto(9, "hello", 5, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 5
13 connect(9, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1 ENETUNREACH
14 sendto(5, "x", 1, 0, NULL, 0) = 1
"""


def test_sockets_in_the_file_system_are_at_home_and_addresses_are_not() -> None:
    reached = connections(NOTES)
    assert ("AF_UNIX", "/run/pulse.sock") in reached
    away = {family for family, _ in filter(leaves_the_computer, reached)}
    assert away == {"AF_INET", "AF_INET6"}


@pytest.mark.skipif(not Path("/proc/self/net").is_dir(), reason="the kernel tells it on Linux")
def test_an_open_socket_of_a_process_is_seen() -> None:
    assert not foreign_sockets([os.getpid()])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        (found,) = foreign_sockets([os.getpid()])
    assert "udp" in found
