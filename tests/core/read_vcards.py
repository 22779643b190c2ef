# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the cards of a file with python3-vobject and prints their values as JSON, for tst_vcard_writer."""
import json
import sys

import vobject


def one(card, name):
    return getattr(card, name).value if hasattr(card, name) else ""


def text(value):
    return " ".join(value) if isinstance(value, list) else value


def read(card):
    points = [p.value for name in ("email", "tel") for p in card.contents.get(name, [])]
    streets = [[text(a.value.street), text(a.value.code), text(a.value.city)] for a in card.contents.get("adr", [])]
    return {
        "family": text(card.n.value.family), "given": text(card.n.value.given), "prefix": text(card.n.value.prefix),
        "fn": card.fn.value, "note": one(card, "note"), "title": one(card, "title"),
        "org": one(card, "org") or [""], "points": points, "streets": streets,
    }


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    print(json.dumps([read(card) for card in vobject.readComponents(file)]))
