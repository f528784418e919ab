"""Whether a bundle, and what goes beside it, is what macOS wants: check.py BUNDLE"""

import plistlib
import re
import struct
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ID = "io.github.passkey_companion.PasskeyCompanion"
USAGE = "NSBluetoothAlwaysUsageDescription"


def plist(file: Path) -> dict:
    with open(file, "rb") as opened:
        return plistlib.load(opened)


def picture(data: bytes) -> tuple[int, int]:
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG"
    return struct.unpack(">II", data[16:24])


def main() -> None:
    bundle = Path(sys.argv[1])
    contents = bundle / "Contents"
    with open(HERE.parent.parent / "Cargo.toml", "rb") as file:
        version = tomllib.load(file)["package"]["version"]

    info = plist(contents / "Info.plist")
    assert info["CFBundleIdentifier"] == ID and info["CFBundlePackageType"] == "APPL"
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == version
    assert re.fullmatch(r"\d+\.\d+", info["LSMinimumSystemVersion"])
    assert info["NSHighResolutionCapable"] is True and info["CFBundleInfoDictionaryVersion"] == "6.0"
    program = contents / "MacOS" / info["CFBundleExecutable"]
    assert program.stat().st_mode & 0o111, "the program cannot be started"

    for language in info["CFBundleLocalizations"]:
        text = (contents / "Resources" / f"{language}.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
        assert re.fullmatch(rf'{USAGE} = "[^"\\\n]+";', text.strip()), language
    assert len(info["CFBundleLocalizations"]) == 15 and info[USAGE]

    icon = (contents / "Resources" / info["CFBundleIconFile"]).read_bytes()
    assert icon[:4] == b"icns" and struct.unpack(">I", icon[4:8])[0] == len(icon)
    pixels = {"ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}
    found, at = set(), 8
    while at < len(icon):
        kind, length = icon[at : at + 4].decode(), struct.unpack(">I", icon[at + 4 : at + 8])[0]
        assert picture(icon[at + 8 : at + length]) == (pixels[kind],) * 2, kind
        found.add(kind)
        at += length
    assert found == set(pixels), found

    assert plist(HERE / "passkey-companion.entitlements") == {}
    agent = plist(HERE / f"{ID}.plist")
    assert agent["Label"] == ID and agent["LimitLoadToSessionType"] == "Aqua" and agent["RunAtLoad"] is True
    started = Path(agent["ProgramArguments"][0])
    assert started.parts[-4:] == (bundle.name, "Contents", "MacOS", info["CFBundleExecutable"]), started
    assert agent["ProgramArguments"][1:] == ["--autostart"]

    names = set()
    for file in sorted((HERE / "profiles").glob("*.mobileconfig")):
        profile = plist(file)
        assert profile["PayloadType"] == "Configuration" and profile["PayloadScope"] == "System"
        for payload in [profile, *profile["PayloadContent"]]:
            names |= {payload["PayloadUUID"], payload["PayloadIdentifier"]}
    assert len(names) == 8, "names of payloads are there twice"
    print(f"{bundle}: as it should be")


main()
