"""The description for software centres, with the addresses of whoever publishes the package.

usage: metainfo.py FILE VERSION HOME, where HOME may be empty: then there are no addresses and no pictures
"""

import sys
from xml.sax.saxutils import escape

PICTURES = {
    "welcome": "The first page: what you get, how long it takes, and what is never asked",
    "your-way": "Your way: the route, why, and what to know before starting",
    "on-your-phone": "One step: exact labels, a clock, and the drawn phone",
}


def main() -> None:
    file, version, home = sys.argv[1:]
    with open(file, encoding="utf-8") as opened:
        text = opened.read()
    if f'<release version="{version}"' not in text:
        sys.exit(f"{file} has no notes for {version}")
    lines = []
    if home:
        home = escape(home.rstrip("/"))
        lines += [f'  <url type="homepage">{home}</url>', f'  <url type="bugtracker">{home}/issues</url>']
        lines.append("  <screenshots>")
        for place, (picture, caption) in enumerate(PICTURES.items()):
            kind = ' type="default"' if place == 0 else ""
            lines += [
                f"    <screenshot{kind}>",
                f"      <caption>{caption}</caption>",
                f"      <image>{home}/raw/v{version}/docs/pictures/{picture}.png</image>",
                "    </screenshot>",
            ]
        lines.append("  </screenshots>")
    print(text.rstrip().removesuffix("</component>") + "\n".join([*lines, "</component>"]))


main()
