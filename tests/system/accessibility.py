# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree as a screen reader gets it: over the access bus, from another process.

What comes over a bus has any type, hence ``Any``.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_SPI = "org.a11y.atspi"
#: How long the app may take to answer; a busy machine was seen to need more than 10 s.
ANSWER_WITHIN_S = 30
#: Places of the bits of AtspiStateType that the tests ask for.
_STATES = {
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}
#: The number of "labelled by" in AtspiRelationType.
_LABELLED_BY = 2
#: Far more than any page has; a tree that is deeper goes round in a circle.
_DEEPEST = 40


class GoneError(Exception):
    """The thing that was asked is not there any more."""


class AccessBus:
    """A connection to the access bus of one desk."""

    def __init__(self, session_bus: str) -> None:
        self._session = open_dbus_connection(session_bus)
        place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = self._session.send_and_get_reply(new_method_call(place, "GetAddress")).body[0]
        self._bus = open_dbus_connection(address)
        self._said: deque[Message] = deque()

    def close(self) -> None:
        self._bus.close()
        self._session.close()

    def listen(self) -> None:
        """Collect from now on what programs have a screen reader say."""
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", f"{_SPI}.Registry"
        )
        no_properties: list[str] = []
        event = ("object:announcement", no_properties, "")
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sass", event))
        rule = MatchRule(type="signal", interface=f"{_SPI}.Event.Object", member="Announcement")
        self._bus.filter(rule, queue=self._said)
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))

    def said(self) -> list[str]:
        """Return what was said since ``listen``, in order."""
        # Signals come in with the next answer.
        self._bus.send_and_get_reply(message_bus.GetId())
        return [str(message.body[3][1]) for message in self._said]

    def application(self, pid: int) -> "Node | None":
        """Return the root of the program with that process id, if it has one by now."""
        registry = Node(self._bus, "org.a11y.atspi.Registry", _ROOT)
        for child in registry.children():
            daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus")
            ask = new_method_call(daemon, "GetConnectionUnixProcessID", "s", (child.owner,))
            reply = self._bus.send_and_get_reply(ask)
            if reply.body and reply.body[0] == pid:
                return child
        return None


@dataclass(frozen=True)
class Node:
    """One thing in the tree. Every question goes to the app: an answer may differ the next time."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def label(self) -> str:
        """The names of what labels it, one after the other."""
        relations = self._call("Accessible", "GetRelationSet")[0]
        labels = [place for kind, places in relations if kind == _LABELLED_BY for place in places]
        return " ".join(Node(self.bus, *place).name for place in labels)

    @property
    def interfaces(self) -> set[str]:
        """What else can be asked of it, such as ``Value`` or ``Text``."""
        names: list[str] = self._call("Accessible", "GetInterfaces")[0]
        return {name.rpartition(".")[2] for name in names}

    @property
    def value(self) -> float:
        """Where it stands, if it has the interface ``Value``."""
        return float(self._property("Value", "CurrentValue"))

    @property
    def text(self) -> str:
        """What its text interface holds."""
        length = self._property("Text", "CharacterCount")
        return str(self._call("Text", "GetText", "ii", (0, length))[0])

    def place_of(self, offset: int) -> tuple[int, int]:
        """Return where on the screen a letter of its text is: its middle."""
        x, y, width, height = self._call("Text", "GetCharacterExtents", "iu", (offset, 0))
        return x + width // 2, y + height // 2

    def has(self, state: str) -> bool:
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> _STATES[state] & 1)

    def children(self) -> list["Node"]:
        return [Node(self.bus, *place) for place in self._call("Accessible", "GetChildren")[0]]

    def walk(self, depth: int = 0) -> Iterator["Node"]:
        """Yield this node and all in it that is on the page, scrolled out of sight or not."""
        try:
            if not self.has("visible"):
                return
            children = self.children() if depth < _DEEPEST else []
        except GoneError:  # it vanished meanwhile
            return
        yield self
        for child in children:
            yield from child.walk(depth + 1)

    def take_focus(self) -> None:
        """Have the keyboard."""
        self._call("Component", "GrabFocus")

    def press(self) -> None:
        """Do what a click does."""
        self._call("Action", "DoAction", "i", (0,))

    def _call(
        self,
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        place = DBusAddress(self.path, self.owner, f"{_SPI}.{interface}")
        return self._ask(new_method_call(place, method, signature, body))

    def _property(self, interface: str, name: str) -> Any:
        place = DBusAddress(self.path, self.owner, f"{_SPI}.{interface}")
        return self._ask(Properties(place).get(name))[0][1]

    def _ask(self, message: Any) -> tuple[Any, ...]:
        reply = self.bus.send_and_get_reply(message, timeout=ANSWER_WITHIN_S)
        if reply.header.message_type is MessageType.error:
            raise GoneError(f"{self.path}: {reply.body}")
        return tuple(reply.body)
