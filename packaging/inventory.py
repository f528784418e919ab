"""What a program is built from: the licences of its crates as text, and a bill of materials (CycloneDX 1.5).

usage: inventory.py TRIPLE LICENCES SBOM [ARTEFACT]...

Reads `cargo metadata` for one target. Crates that only build or test it are left out: nothing of theirs is in
the program. SBOM names the artefacts with their SHA-256 sums when they are there already.
"""

import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FONTS = {"Inter": "inter", "Noto Sans Arabic": "arabic", "Noto Sans Hebrew": "hebrew"}
NOTICE = re.compile(r"^(licen[cs]e|copying|notice|copyright|unlicense)", re.IGNORECASE)
# Of crates that come without a text of their own, the usual text of their licence stands in for it.
USUAL = {"MIT": "LICENSE-MIT", "Apache-2.0": "LICENSE-APACHE", "BSL-1.0": "packaging/licences/BSL-1.0.txt"}


def crates(triple: str) -> tuple[dict, list[dict], dict[str, list[str]]]:
    """The program, every crate in it, and who depends on whom."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", triple]
    told = json.loads(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)
    packages = {package["id"]: package for package in told["packages"]}
    nodes = {node["id"]: node for node in told["resolve"]["nodes"]}
    root = told["resolve"]["root"]
    seen, waiting, edges = {root}, [root], {}
    while waiting:
        here = waiting.pop()
        edges[here] = sorted(
            dependency["pkg"]
            for dependency in nodes[here]["deps"]
            if any(kind["kind"] is None for kind in dependency["dep_kinds"])
        )
        waiting += [crate for crate in edges[here] if crate not in seen]
        seen.update(edges[here])
    inside = sorted((packages[crate] for crate in seen if crate != root), key=lambda p: (p["name"], p["version"]))
    return packages[root], inside, edges


def texts(package: dict) -> list[str]:
    folder = Path(package["manifest_path"]).parent
    files = sorted(file for file in folder.iterdir() if file.is_file() and NOTICE.match(file.name))
    if package["license_file"]:
        files.append(folder / package["license_file"])
    found = []
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
        if text and text not in found:
            found.append(text)
    if not found:
        for licence, file in USUAL.items():
            if licence in (package["license"] or ""):
                found.append((ROOT / file).read_text(encoding="utf-8").strip())
                if licence == "MIT":
                    who = ", ".join(package["authors"]) or f"the authors of {package['name']}"
                    found[-1] = re.sub(r"Copyright \(c\).*", f"Copyright (c) {who}", found[-1])
                break
    if not found:
        sys.exit(f"{package['name']} {package['version']} has no licence text")
    return found


def licences(inside: list[dict]) -> str:
    """Every text once, below the names of those it belongs to."""
    owners: dict[str, list[str]] = {}
    for package in inside:
        name = f"{package['name']} {package['version']} ({package['license'] or 'see the text'})"
        for text in texts(package):
            owners.setdefault(text, []).append(name)
    for name, file in FONTS.items():
        text = (ROOT / f"assets/fonts/{file}-LICENSE.txt").read_text(encoding="utf-8").strip()
        owners.setdefault(text, []).append(f"typeface {name} (OFL-1.1)")
    rule = "=" * 79
    parts = ["Passkey Companion is built from the work of others. These are their licences.\n"]
    for text, names in sorted(owners.items(), key=lambda item: item[1][0]):
        parts.append(f"{rule}\n" + "\n".join(names) + f"\n{rule}\n\n{text}\n")
    return "\n".join(parts)


def purl(package: dict) -> str:
    return f"pkg:cargo/{package['name']}@{package['version']}"


def bill(root: dict, inside: list[dict], edges: dict, triple: str, artefacts: list[Path]) -> dict:
    with open(ROOT / "Cargo.lock", "rb") as file:
        lock = tomllib.load(file)["package"]
    sums = {(entry["name"], entry["version"]): entry.get("checksum") for entry in lock}
    names = {package["id"]: purl(package) for package in [root, *inside]}
    components = []
    for package in inside:
        component = {
            "type": "library",
            "bom-ref": purl(package),
            "name": package["name"],
            "version": package["version"],
            "purl": purl(package),
        }
        if package["license"]:
            component["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
        if checksum := sums.get((package["name"], package["version"])):
            component["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        components.append(component)
    for name, file in FONTS.items():
        data = (ROOT / f"assets/fonts/{file}.ttf").read_bytes()
        components.append({
            "type": "data",
            "bom-ref": f"font:{file}",
            "name": name,
            "licenses": [{"license": {"id": "OFL-1.1"}}],
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}],
        })
    for artefact in artefacts:
        components.append({
            "type": "file",
            "bom-ref": f"file:{artefact.name}",
            "name": artefact.name,
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(artefact.read_bytes()).hexdigest()}],
        })
    made = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    program = {
        "type": "application",
        "bom-ref": purl(root),
        "name": root["name"],
        "version": root["version"],
        "licenses": [{"expression": root["license"]}],
        "properties": [{"name": "target", "value": triple}],
    }
    dependencies = [
        {"ref": names[crate], "dependsOn": sorted({names[below] for below in crates_below})}
        for crate, crates_below in sorted(edges.items(), key=lambda item: names[item[0]])
    ]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": components,
        "dependencies": dependencies,
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return {**content, "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"}


def main() -> None:
    triple, licence_file, bill_file, *artefacts = sys.argv[1:]
    root, inside, edges = crates(triple)
    Path(licence_file).write_text(licences(inside), encoding="utf-8")
    told = bill(root, inside, edges, triple, [Path(artefact) for artefact in artefacts])
    Path(bill_file).write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


main()
