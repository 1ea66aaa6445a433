# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How `ipa` prints: summaries between lines of dashes, entries as labelled values."""


class Failure(Exception):
    """Ends the command; the text follows "ipa: ERROR: "."""


def summary(text):
    line = "-" * len(text)
    print(f"{line}\n{text}\n{line}")


def entry(values):
    """[(label, text or texts)], labels right-aligned as far as the longest needs."""
    for label, value in values:
        texts = [value] if isinstance(value, str) else list(value)
        if texts:
            print(f"  {label}: {', '.join(texts)}")


def found(what, entries):
    count = len(entries)
    summary(f"{count} {what if count == 1 else what + 's'} matched")
    for number, values in enumerate(entries):
        if number:
            print()
        entry(values)
    footer = f"Number of entries returned {count}"
    print("-" * len(footer) + f"\n{footer}\n" + "-" * len(footer))
    return 0 if count else 1
