"""A zip with the same bytes every time: zip.py RESULT FOLDER FILE[=NAME]...

Every file lies in FOLDER, in the order given, with the time of SOURCE_DATE_EPOCH. Texts get the line ends of Windows.
"""

import os
import sys
import time
import zipfile
from pathlib import Path


def main() -> None:
    result, folder, *files = sys.argv[1:]
    when = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files:
            path, _, name = file.partition("=")
            entry = zipfile.ZipInfo(f"{folder}/{name or Path(path).name}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            data = Path(path).read_bytes()
            if (name or path).endswith(".txt"):
                data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            archive.writestr(entry, data, compresslevel=9)


main()
