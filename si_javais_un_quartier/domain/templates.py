"""Standard answers: which fit a contribution, what is filled in, and what is still to be filled by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Setting
from .setting_acts import keep, unchanged
from .settings import Template, setting_record
from .situation import Decision, Refusal, Witness, refused
from .steps import status_targets
from .vocabulary import Status

#: What stands for what in a standard answer, in French and in English, by the name of the fact.
PLACEHOLDERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "author": ("{auteur}", "{author}"),
        "campaign": ("{sujet}", "{campaign}"),
        "premises": ("{local}", "{premises}"),
        "commitment": ("{suite}", "{commitment}"),
        "reference": ("{référence}", "{reference}"),
    }
)
_ALL = re.compile("|".join(re.escape(word) for words in PLACEHOLDERS.values() for word in words), re.IGNORECASE)
_FACT_OF = {word: fact for fact, words in PLACEHOLDERS.items() for word in words}
_LONGEST_NAME, _LONGEST_BODY = 80, 5000


def filled(body: str, facts: Mapping[str, str | None]) -> str:
    """*body* with what is known in place of its placeholders; the others stay, for a person to fill.

    One pass: what is put in is a resident's or colleague's text, in which nothing is replaced.
    """
    return _ALL.sub(lambda found: facts.get(_FACT_OF[found[0].lower()]) or found[0], body)


def gaps(body: str) -> tuple[str, ...]:
    """The placeholders still in *body*, each once."""
    return tuple(dict.fromkeys(_ALL.findall(body)))


def unfilled(body: str) -> Phrase | None:
    """Why *body* can't be an answer yet; None if it can."""
    left = gaps(body)
    if not left:
        return None
    return phrase(QT_TRANSLATE_NOOP("Phrases", "Still to be filled in: {words}"), words=", ".join(left))


def sorted_for(
    templates: Iterable[Template], status: Status, theme: str | None
) -> tuple[tuple[Template, ...], tuple[Template, ...]]:
    """Those bound to a step that is possible now and to the theme, or to none; and the others."""
    near = {status, *status_targets(status)}
    fitting: list[Template] = []
    others: list[Template] = []
    for template in templates:
        fits = (template.status is None or template.status in near) and (
            not template.themes or theme in template.themes
        )
        (fitting if fits else others).append(template)
    likely = list(dict.fromkeys((status, *status_targets(status))))
    fitting.sort(key=lambda it: (not it.themes, len(likely) if it.status is None else likely.index(it.status)))
    return tuple(fitting), tuple(others)


def change_templates(witness: Witness, templates: Sequence[Template], present: Setting | None) -> Decision:
    """Let the quarter's standard answers be *templates*, in one act; *present* is the row there is, if any."""
    record = setting_record("templates", tuple(templates))
    names = [template.name.strip().casefold() for template in templates]
    wrong = next((template for template in templates if _is_wrong(template)), None)
    refusal = refused(
        obstacle(witness.member, Deed.CHANGE_SETTINGS),
        phrase(QT_TRANSLATE_NOOP("Phrases", "Two standard answers have the same name."))
        if len(set(names)) < len(names)
        else None,
        phrase(QT_TRANSLATE_NOOP("Phrases", "“{name}” needs a name and a text."), name=wrong.name)
        if wrong is not None
        else None,
        unchanged(record, present),
    )
    if refusal is not None:
        return refusal
    return keep(phrase(QT_TRANSLATE_NOOP("Phrases", "Standard answers changed")), record, present)


def may_change(witness: Witness) -> bool:
    """Whether the member may change them."""
    return not isinstance(refused(obstacle(witness.member, Deed.CHANGE_SETTINGS)), Refusal)


def _is_wrong(template: Template) -> bool:
    name, body = template.name.strip(), template.body.strip()
    return not name or not body or len(name) > _LONGEST_NAME or len(body) > _LONGEST_BODY
