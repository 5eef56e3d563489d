# SPDX-License-Identifier: GPL-3.0-or-later
"""A room that writes down what the course asked of it."""

from mockinterview.domain.session import PlannedQuestion


class FakeRoom:
    """Meets ``Room``; ``calls`` holds the names of what was asked, in order."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.opened: list[tuple[int, int]] = []
        self.asked: list[str] = []
        self.leads: list[str] = []

    def take_calls(self) -> list[str]:
        calls, self.calls = self.calls, []
        return calls

    def introduce(self) -> None:
        self.calls.append("introduce")

    def lead_to(self, position: int) -> str:
        return f"On to {position}."

    def ask(self, planned: PlannedQuestion) -> None:
        self.calls.append("ask")
        self.asked.append(planned.question.id)
        self.leads.append(planned.lead)

    def stop_asking(self) -> None:
        self.calls.append("stop_asking")

    def open_microphone(self, position: int, number: int) -> None:
        self.calls.append("open")
        self.opened.append((position, number))

    def pause_recording(self) -> None:
        self.calls.append("pause")

    def resume_recording(self) -> None:
        self.calls.append("resume")

    def close_microphone(self) -> None:
        self.calls.append("close")

    def keep_aside(self) -> None:
        self.calls.append("keep_aside")

    def phase_changed(self) -> None:
        pass
