"""Fails when the French .ts file is not complete, or not good French to look at.

python scripts/check_translations.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from french import differences, machine_words, typography
from translatable import Findings, Message, find
from ts_file import PLURAL_FORMS, Entry, read
from update_translations import ENGLISH_TS, PLACES, ROOT, TS, english_plurals


def problems(found: Findings, entries: dict[Message, Entry]) -> Iterator[str]:
    """Everything wrong between the sources and the translations."""
    yield from found.problems
    for message, files in found.messages.items():
        if message not in entries:
            yield f"{files[0]}: “{message.source}” is not in the .ts file; run scripts/translations"
    for message, entry in entries.items():
        for problem in _of_entry(message, entry, found.messages.get(message)):
            yield f"{message.context}: “{message.source}”: {problem}"


def _of_entry(message: Message, entry: Entry, files: list[str] | None) -> Iterator[str]:
    if files is None or entry.state in {"vanished", "obsolete"}:
        yield "is used nowhere; run scripts/translations --tidy"
        return
    if entry.state or not all(entry.forms):
        yield "is not translated"
        return
    wanted = PLURAL_FORMS if message.numerus else 1
    if len(entry.forms) != wanted:
        yield f"has {len(entry.forms)} forms instead of {wanted}"
    yield from differences(message.source, entry.forms)
    for form in entry.forms:
        yield from typography(form)
        if not all("/algorithms/" in file for file in files):
            yield from machine_words(form)


def main() -> int:
    """Print what is wrong; the number of problems decides what the program returns."""
    found = find(ROOT, PLACES)
    count = 0
    if read(ENGLISH_TS).keys() != english_plurals(found).keys():
        print("the English plurals are not up to date; run scripts/translations")
        count += 1
    for problem in problems(found, read(TS)):
        print(problem)
        count += 1
    print(f"{len(found.messages)} messages, {count} problems")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
