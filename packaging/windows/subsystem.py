"""Marks a program for Windows as one for the console or as a window.

usage: subsystem.py PROGRAM console|window RESULT
"""

import array
import struct
import sys

# https://learn.microsoft.com/windows/win32/debug/pe-format#windows-subsystem
SUBSYSTEMS = {"window": 2, "console": 3}


def checksum(image: bytes, at: int) -> int:
    """The sum that the loader checks for drivers, and tools for anything, with its own place left out."""
    words = array.array("H", image + b"\0" * (len(image) % 2))
    if sys.byteorder == "big":
        words.byteswap()
    words[at // 2] = words[at // 2 + 1] = 0
    total = sum(words)
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total + len(image)


def main() -> None:
    program, kind, result = sys.argv[1:]
    with open(program, "rb") as file:
        image = bytearray(file.read())
    (header,) = struct.unpack_from("<I", image, 0x3C)
    if image[header : header + 4] != b"PE\0\0":
        sys.exit(f"{program} is no program for Windows")
    # Both are at the same place in 32-bit and 64-bit programs.
    optional = header + 24
    struct.pack_into("<H", image, optional + 68, SUBSYSTEMS[kind])
    struct.pack_into("<I", image, optional + 64, checksum(bytes(image), optional + 64))
    with open(result, "wb") as file:
        file.write(image)


main()
