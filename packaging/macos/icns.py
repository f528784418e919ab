"""Puts the icon in its sizes into one file, as macOS wants it.

usage: icns.py FOLDER RESULT, where FOLDER has app-32.png and so on
"""

import struct
import sys
from pathlib import Path

# Type and pixels; the second of a pair is for screens of double density.
KINDS = [("ic11", 32), ("ic12", 64), ("ic07", 128), ("ic13", 256), ("ic08", 256), ("ic14", 512), ("ic09", 512)]


def main() -> None:
    folder, result = map(Path, sys.argv[1:])
    body = b""
    for kind, size in KINDS:
        picture = (folder / f"app-{size}.png").read_bytes()
        body += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    result.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)


main()
