# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a retelling follows the words of an earlier telling, by aligning the two."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

#: Longer tellings are compared up to here; an answer of three minutes has some 450 words.
LONGEST_WORDS = 1_000
#: One word alone is in every telling; two in a row begin to be wording. Our guess.
LEAST_RUN = 2


def words_in_order(earlier: Sequence[str], later: Sequence[str]) -> float:
    """Return the share of the later words that stand in the earlier ones in the same order.

    A word counts where it and a neighbour stand side by side in both. Passages that changed places
    count once, for what moved is told in another order.

    Args:
        earlier: The words of the earlier telling, bare and in lower case.
        later: Those of the later one.

    Returns:
        0 to 1; 0 where one has fewer than two words.
    """
    earlier, later = earlier[:LONGEST_WORDS], later[:LONGEST_WORDS]
    if min(len(earlier), len(later)) < LEAST_RUN:
        return 0.0
    # Pairs are rare where single words are not, which keeps the search short as well.
    matcher = SequenceMatcher(None, list(pairwise(earlier)), list(pairwise(later)), autojunk=False)
    covered = {
        index
        for block in matcher.get_matching_blocks()
        if block.size  # the last one is empty: the end
        for index in range(block.b, block.b + block.size + 1)
    }
    return len(covered) / len(later)
