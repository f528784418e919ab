//! The files of packages agree with the program, and with each other.

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

#[test]
fn what_device_management_asks_is_what_the_program_writes() {
    use passkey_companion::record::status::{SCHEMA, Standing};
    let queries: serde_json::Value = serde_json::from_str(&file("mdm/status/osquery.conf")).unwrap();
    let queries = queries["packs"]["passkey-companion"]["queries"].as_object().unwrap();
    for (name, query) in queries {
        let sql = query["query"].as_str().unwrap();
        assert!(sql.contains("= 'state'"), "{name}");
        let place = match query["platform"].as_str().unwrap() {
            "windows" => r"\Software\PasskeyCompanion\Status",
            "linux" => "/.local/state/passkey-companion/status.json",
            "darwin" => "/Library/Application Support/passkey-companion/status.json",
            other => panic!("{other}"),
        };
        assert!(sql.contains(place), "{name}: {sql}");
    }
    let detect = file("mdm/status/intune-detect.ps1");
    assert!(detect.contains(&format!("schema -eq {SCHEMA}")));
    // Exit 1 starts the remediation: once only, for those of whom it is known.
    assert_eq!(detect.matches("exit 1 }").count(), 1);
    assert!(
        detect.contains(&format!("if ($state -eq '{}') {{ Write-Output '{0}'; exit 1 }}", Standing::NotYet))
    );
    for script in ["mdm/status/intune-detect.ps1", "mdm/status/intune-remediate.ps1"] {
        let script = file(script);
        assert!(script.is_ascii() && script.trim_end().ends_with("exit 0"));
        // ConstrainedLanguage refuses types of .NET and methods of objects.
        let code: String = script.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(!code.contains("::") && !code.contains("Add-Type") && !code.contains("New-Object"));
    }
}

#[cfg(unix)]
#[test]
fn the_script_for_jamf_never_guesses() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("program with a space");
    let script =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/mdm/status/jamf-extension-attribute.sh");
    let answer = |program: &Path| {
        let ran =
            std::process::Command::new("sh").arg(&script).env("PASSKEY_COMPANION", program).output().unwrap();
        assert!(ran.status.success() && ran.stderr.is_empty(), "{ran:?}");
        String::from_utf8(ran.stdout).unwrap()
    };
    assert_eq!(answer(&program), "<result>unknown</result>\n");
    for (said, code, wanted) in [
        ("state=done people=2 done=2", 0, "done"),
        ("state=not-yet people=2 done=1", 0, "not-yet"),
        ("state=unknown people=1", 0, "unknown"),
        ("", 1, "unknown"),
        ("state=done", 1, "unknown"),
        ("state=state=done <x> * $(id)", 0, "unknown"),
    ] {
        let text = format!(
            "#!/bin/sh\n[ \"$*\" = 'status --all-users --line' ] || exit 9\nprintf '%s\\n' '{said}'\nexit {code}\n"
        );
        std::fs::write(&program, text).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(answer(&program), format!("<result>{wanted}</result>\n"), "{said} {code}");
    }
}

const ID: &str = "io.github.passkey_companion.PasskeyCompanion";

/// What the desktops of Linux call a language.
fn desktop_tag(tag: &str) -> String {
    if tag == "zh-Hans" { "zh_CN".to_owned() } else { tag.replace('-', "_") }
}

#[test]
fn the_menu_entry_speaks_every_language() {
    let entry = file(&format!("linux/{ID}.desktop"));
    let lines: Vec<&str> = entry.lines().collect();
    for tag in languages().into_iter().filter(|tag| *tag != "en") {
        let tag = desktop_tag(tag);
        for key in ["Name", "Comment", "Keywords"] {
            let start = format!("{key}[{tag}]=");
            assert!(lines.iter().any(|line| line.starts_with(&start) && line.len() > start.len()), "{start}");
        }
    }
}

#[test]
fn the_software_centre_has_notes_for_this_version() {
    let wanted = format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(file(&format!("linux/{ID}.metainfo.xml")).contains(&wanted));
}

/// Installed everywhere, and nothing happens: `--autostart` is what makes it so.
#[test]
fn every_entry_for_sign_in_says_that_it_is_one() {
    assert!(file(&format!("linux/{ID}.autostart.desktop")).contains("Exec=passkey-companion --autostart\n"));
    assert!(file("windows/passkey-companion.wxs").contains("PasskeyCompanion.exe&quot; --autostart\""));
    let agent = file(&format!("macos/{ID}.plist"));
    assert_eq!(value(&agent, "Label", "string"), ID);
    assert!(value(&agent, "ProgramArguments", "array").contains("<string>--autostart</string>"));
}

/// An upgrade finds what it replaces by these.
#[test]
fn what_windows_knows_the_program_by_never_changes() {
    let installer = file("windows/passkey-companion.wxs");
    assert!(installer.contains("UpgradeCode=\"5B1E6C52-7C1B-4E59-9A55-6F0C1E3B6A10\""));
    let components: Vec<&str> =
        installer.split("<Component Id=\"").skip(1).filter_map(|part| part.split("Win64").next()).collect();
    assert_eq!(
        components,
        [
            "Window\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B1\" ",
            "Console\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B2\" ",
            "Licences\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B6\" ",
            "StartMenu\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B3\" ",
            "Autostart\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B4\" ",
            "NoAutostart\" Guid=\"E4A0C0D0-65F7-4E87-8E3B-6C22F6F2B7B5\" ",
        ]
    );
    assert!(!installer.contains("CustomAction"), "the installer runs no code of its own");
}

#[test]
fn windows_is_told_what_the_program_needs() {
    let manifest = file("windows/passkey-companion.manifest");
    for wanted in ["\"asInvoker\"", "PerMonitorV2", ">UTF-8<", "longPathAware", "version=\"{version}.0\""] {
        assert!(manifest.contains(wanted), "{wanted}");
    }
}

#[test]
fn what_reminds_starts_the_program_so_that_it_decides_by_itself() {
    let service = file("linux/systemd/passkey-companion-remind.service");
    assert!(service.contains("ExecStart=/usr/bin/passkey-companion --autostart\n"));
    let timer = file("linux/systemd/passkey-companion-remind.timer");
    assert!(timer.contains("OnCalendar=hourly") && timer.contains("Persistent=true"));
    let agent: plist::Value = plist::from_bytes(
        file("macos/LaunchAgents/io.github.passkey_companion.PasskeyCompanion.remind.plist").as_bytes(),
    )
    .unwrap();
    let agent = agent.as_dictionary().unwrap();
    assert_eq!(agent["ProgramArguments"].as_array().unwrap()[1].as_string(), Some("--autostart"));
    assert!(agent["StartCalendarInterval"].as_dictionary().is_some());
    let bundle = file("macos/Info.plist");
    assert_eq!(
        agent["Label"].as_string(),
        Some(format!("{}.remind", value(&bundle, "CFBundleIdentifier", "string")).as_str())
    );
}
