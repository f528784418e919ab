//! The files of packages agree with the program.

use std::path::Path;

use passkey_companion::locale::Language;

const USAGE: &str = "NSBluetoothAlwaysUsageDescription";

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// What stands between the tags behind a key of a property list.
fn value<'p>(plist: &'p str, key: &str, tag: &str) -> &'p str {
    let (_, after) = plist.split_once(&format!("<key>{key}</key>")).unwrap_or_else(|| panic!("no {key}"));
    let (opening, closing) = (format!("<{tag}>"), format!("</{tag}>"));
    let inside = after.trim_start().strip_prefix(&opening).unwrap_or_else(|| panic!("{key} is no {tag}"));
    inside.split(&closing).next().unwrap()
}

/// Languages that people can choose, without the two for testing.
fn languages() -> Vec<&'static str> {
    let is_for_testing = |tag: &&str| matches!(*tag, "en-XA" | "ar-XB");
    Language::all().map(Language::tag).filter(|tag| !is_for_testing(tag)).collect()
}

#[test]
fn the_bundle_for_macos_is_this_program_in_its_languages() {
    let plist = file("macos/Info.plist");
    assert_eq!(value(&plist, "CFBundleShortVersionString", "string"), env!("CARGO_PKG_VERSION"));
    assert_eq!(value(&plist, "CFBundleVersion", "string"), env!("CARGO_PKG_VERSION"));
    assert_eq!(value(&plist, "CFBundleExecutable", "string"), env!("CARGO_PKG_NAME"));
    let mut listed: Vec<&str> = value(&plist, "CFBundleLocalizations", "array")
        .split("<string>")
        .filter_map(|item| item.split_once("</string>").map(|(tag, _)| tag))
        .collect();
    let mut spoken = languages();
    listed.sort_unstable();
    spoken.sort_unstable();
    assert_eq!(listed, spoken);
}

#[test]
fn macos_tells_everybody_in_their_language_why_bluetooth_is_looked_at() {
    let english = value(&file("macos/Info.plist"), USAGE, "string").to_owned();
    for tag in languages() {
        let strings = file(&format!("macos/{tag}.lproj/InfoPlist.strings"));
        let (key, text) = strings.trim().split_once(" = ").unwrap();
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix("\";")).unwrap();
        assert_eq!(key, USAGE);
        assert!(!text.is_empty() && !text.contains(['"', '\\', '\n']), "{tag}: {text}");
        assert_eq!(text == english, tag == "en", "{tag}: {text}");
    }
}
