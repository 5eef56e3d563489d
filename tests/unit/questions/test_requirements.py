# SPDX-License-Identifier: GPL-3.0-or-later
"""What a job description asks for, told from what it offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.questions.requirements import MAX_REQUIREMENTS, find_requirements


def test_lists_count_except_below_an_offer() -> None:
    job = """
    Data analyst
    Our company
    - 400 people in Leeds
    What you bring:
    * Proven experience of SQL
    • The ability to explain results to
      people who dislike figures.
    1. Excellent knowledge of dbt
    Benefits
    - Free fruit
    """
    assert find_requirements(job) == (
        "Experience of SQL",
        "Explain results to people who dislike figures",
        "Knowledge of dbt",
    )


def test_bare_lines_below_a_heading_count_until_the_next() -> None:
    job = "Nurse\nRequirements:\nIV therapy\nNight shifts\nSalary:\nBand 6\n"
    assert find_requirements(job) == ("IV therapy", "Night shifts")


def test_running_text_counts_where_it_asks() -> None:
    job = (
        "We are a small firm. You will run the month-end close; knowledge of IFRS is required."
        " We offer good coffee. You must know Excel."
    )
    assert find_requirements(job) == ("Run the month-end close", "Knowledge of IFRS", "Excel")


def test_a_list_behind_a_colon_or_with_letters_is_a_list() -> None:
    job = "Nurse\nMain duties: assess patients; give medication.\nBenefits: pension; parking."
    assert find_requirements(job) == ("Assess patients", "Give medication")
    assert find_requirements("Skills:\na) SQL\nb) dbt\nWhat's in it for you\nc) Fruit") == (
        "SQL",
        "Dbt",
    )


def test_naming_the_post_asks_for_nothing() -> None:
    job = "We are looking for a store manager. You will be responsible for a team of 24."
    assert find_requirements(job) == ("A team of 24",)


def test_a_list_that_was_pasted_as_one_line_is_a_list() -> None:
    job = "Clerk, full-time \u2022 Answer the phone \u2022 Keep the diary - by hand \u2022 File"
    assert find_requirements(job) == ("Answer the phone", "Keep the diary - by hand", "File")
    job = "What you do - Lead a shift - Hold a budget"
    assert find_requirements(job) == ("Lead a shift", "Hold a budget")


def test_the_same_line_counts_once_and_a_catalogue_ends() -> None:
    many = "\n".join(f"- Skill number {number} of the craft" for number in range(60))
    assert len(find_requirements(many)) == MAX_REQUIREMENTS
    assert find_requirements("- Write SQL\n- SQL, write!\n") == ("Write SQL",)


@pytest.mark.parametrize("job", ["", " \n---\n", "x" * 3000, "- \n- !\n"])
def test_what_asks_for_nothing_gives_nothing(job: str) -> None:
    assert find_requirements(job) == ()


@given(st.text(max_size=400))
def test_any_text_will_do(job: str) -> None:
    for requirement in find_requirements(job):
        assert requirement.strip() == requirement
        assert requirement
