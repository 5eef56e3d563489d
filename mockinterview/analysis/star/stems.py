# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain forms of English words, so that "carried", "carries" and "carry" count as one."""


def _pairs(text: str) -> dict[str, str]:
    """Return every second word of a text by the word before it."""
    words = iter(text.split())
    return dict(zip(words, words, strict=True))


IRREGULAR = _pairs(
    """
    am be is be are be was be were be been be had have has have did do does do done do went go
    gone go got get gotten get came come took take taken take made make said say told tell saw
    see seen see found find gave give given give left leave felt feel kept keep ran run began
    begin begun begin brought bring built build bought buy caught catch chose choose chosen
    choose dealt deal drew draw drawn draw drove drive driven drive drank drink ate eat eaten
    eat fell fall fallen fall fought fight flew fly flown fly forgot forget forgotten forget
    froze freeze frozen freeze grew grow grown grow heard hear held hold hid hide hidden hide
    knew know known know laid lay led lead learnt learn lent lend lost lose meant mean met meet
    paid pay rang ring rung ring rode ride ridden ride rose rise risen rise sat sit sold sell
    sent send shook shake shaken shake shot shoot showed show shown show sang sing sung sing
    slept sleep slid slide spoke speak spoken speak spent spend spilt spill stood stand stole
    steal stolen steal stuck stick struck strike swept sweep swore swear sworn swear taught
    teach tore tear torn tear thought think threw throw thrown throw understood understand woke
    wake woken wake won win wore wear worn wear wrote write written write became become broke
    break broken break burnt burn dug dig fed feed hung hang lit light overcame overcome rebuilt
    rebuild rewrote rewrite rewritten rewrite shrank shrink shrunk shrink sank sink sunk sink
    sought seek spun spin sprang spring undertook undertake withdrew withdraw blew blow blown
    blow bent bend bound bind dreamt dream fled flee stung sting wept weep smelt smell spoilt
    spoil people person men man women woman children child lives life shelves shelf knives knife
    """
)

_ENDINGS = ("'s", "'ve", "'d", "'ll", "'re", "'m", "n't", "'")
_LEAST_STEM = 3


def plain_forms(norm: str) -> tuple[str, ...]:
    """Return the forms that a word may stand for, the likeliest first, itself included."""
    for ending in _ENDINGS:
        if norm.endswith(ending) and len(norm) > len(ending):
            norm = norm.removesuffix(ending)
            break
    if norm in IRREGULAR:
        return (IRREGULAR[norm], norm)
    forms = [norm]
    if norm.endswith(("ies", "ied")):
        forms.append(norm[:-3] + "y")
    for ending in ("ing", "ed", "es", "s", "er", "ly"):
        stem = norm.removesuffix(ending)
        if stem == norm or len(stem) < _LEAST_STEM or norm.endswith("ss"):
            continue
        forms.append(stem)
        if ending != "s":
            forms.append(stem + "e")
        if stem[-1] == stem[-2] and ending in ("ing", "ed", "er"):
            forms.append(stem[:-1])
    return tuple(forms)


def stem_of(norm: str) -> str:
    """Return one key for all forms of a word; it need not be a word itself."""
    for ending in _ENDINGS:
        if norm.endswith(ending) and len(norm) > len(ending):
            norm = norm.removesuffix(ending)
            break
    found = IRREGULAR.get(norm)
    if found is not None:
        norm = found
    elif norm.endswith(("ies", "ied")) and len(norm) > _LEAST_STEM + 1:
        return norm[:-3] + "i"
    elif not norm.endswith("ss"):
        for ending in ("ing", "ed", "es", "s"):
            stem = norm.removesuffix(ending)
            if stem != norm and len(stem) >= _LEAST_STEM:
                if stem[-1] == stem[-2] and ending in ("ing", "ed") and stem[-1] not in "ls":
                    stem = stem[:-1]
                norm = stem
                break
    norm = norm.removesuffix("e") if len(norm) > _LEAST_STEM else norm
    return norm[:-1] + "i" if norm.endswith("y") and len(norm) > _LEAST_STEM else norm
