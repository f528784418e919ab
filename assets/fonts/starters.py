#!/usr/bin/env python3
"""Makes the faces of the first page: start-<language>.otf or .ttf and start-<language>-strong beside this script.

They have only the letters that the first page needs in languages whose letters do not ship, so that it need not wait
for the fonts of the computer (src/ui/starter_fonts.rs). Run it when a test says that a letter is missing:

    apt-get install fonts-noto-cjk fonts-noto-core
    pip install fonttools
    python3 assets/fonts/starters.py [FOLDER WITH THE FONTS]
"""

import pathlib
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = HERE.parent.parent / "locales"
# What stands on the first page: its own sentences, the names of the pages, and the buttons that every page has.
FIRST_PAGE = re.compile(r"(page-.*|welcome-.*|rail-.*|dock-.*|app-name|about-button|help-button|next|back)$")
CJK = "opentype/noto/NotoSansCJK-{}.ttc"
DEVANAGARI = "truetype/noto/NotoSansDevanagari-{}.ttf"
# Language, its own name's message, file, number of the face in it.
LANGUAGES = [("ja", CJK, 0), ("ko", CJK, 1), ("zh-Hans", CJK, 2), ("hi", DEVANAGARI, None)]
WEIGHTS = [("Regular", ""), ("Bold", "-strong")]


def letters(language, shipped):
    """Letters of the first page that the shipped faces lack."""
    found = set()
    for file in sorted((LOCALES / language).glob("*.ftl")):
        wanted = False
        for line in file.read_text(encoding="utf-8").splitlines():
            message = re.match(r"([a-z][A-Za-z0-9-]*) = ?(.*)", line)
            if message:
                wanted = bool(FIRST_PAGE.match(message[1]))
                text = message[2]
            else:
                text = line.strip() if line.startswith(" ") else ""
            if wanted:
                found |= set(text)
    own = re.search(rf"language-{language} = (.*)", (LOCALES / "en/app.ftl").read_text(encoding="utf-8"))
    found |= set(own[1])
    return sorted(letter for letter in found if ord(letter) not in shipped and letter.isprintable())


def main():
    fonts = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts")
    shipped = set(TTFont(HERE / "inter.ttf").getBestCmap())
    for language, file, number in LANGUAGES:
        wanted = letters(language, shipped)
        (HERE / f"start-{language}.txt").write_text("".join(wanted), encoding="utf-8")
        for weight, suffix in WEIGHTS:
            options = subset.Options()
            options.hinting = False
            options.name_IDs = [0, 1, 2, 13, 14]
            if number is None:
                # Syllables are put together by these.
                options.layout_features = ["*"]
                end = "ttf"
            else:
                options.font_number = number
                options.layout_features = []
                options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF"]
                end = "otf"
            face = subset.load_font(fonts / file.format(weight), options)
            subsetter = subset.Subsetter(options)
            subsetter.populate(text="".join(wanted))
            subsetter.subset(face)
            # The same letters make the same file.
            face["head"].modified = face["head"].created
            face.recalcTimestamp = False
            target = HERE / f"start-{language}{suffix}.{end}"
            face.save(target)
            print(f"{target.name}: {len(wanted)} letters, {target.stat().st_size} bytes")


main()
