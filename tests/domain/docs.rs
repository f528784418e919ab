//! The documents tell the truth about what the program does.

use std::fmt::Write as _;
use std::path::PathBuf;

use passkey_companion::content::Catalog;
use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::phone::{MIN_ANDROID, MIN_IOS};
use passkey_companion::journey::addresses::targets;
use passkey_companion::locale::{Language, Msg, Translator, version};

fn document(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{name}: {why}"))
}

#[test]
fn the_admin_guide_lists_every_host_and_every_policy_key() {
    let guide = document("docs/admin.md");
    for host in &Catalog::embedded().unwrap().hosts {
        assert!(guide.contains(&format!("| `{}` |", host.host)), "{} is missing", host.host);
    }
    let keys = document("docs/policy.md");
    for definition in passkey_companion::policy::DEFINITIONS {
        assert!(keys.contains(&format!("| `{}` |", definition.name)), "{} is missing", definition.name);
    }
}

#[test]
fn the_readme_names_every_host_that_is_contacted_and_no_other_of_ours() {
    let readme = document("README.md");
    let catalog = Catalog::embedded().unwrap();
    let contacted: Vec<String> = [Cloud::Public, Cloud::UsGov, Cloud::China]
        .into_iter()
        .map(|cloud| targets(&catalog, cloud))
        .flat_map(|targets| [targets.sign_in, targets.tunnel, targets.association])
        .flatten()
        .map(|host| host.name)
        .collect();
    for host in &catalog.hosts {
        let is_named = readme.contains(&format!("`{}`", host.host));
        assert_eq!(is_named, contacted.contains(&host.host), "{}", host.host);
    }
}

#[test]
fn the_readme_says_that_it_is_not_microsofts_and_names_every_exit_code() {
    let readme = document("README.md");
    assert!(readme.contains("not affiliated with Microsoft"));
    for code in ["0", "1", "2", "11", "20", "21", "22", "23", "30"] {
        assert!(readme.contains(&format!("| {code} |")) || readme.contains(&format!("`{code}`")), "{code}");
    }
}

/// What software centres and menus say in every language, made from the program's own sentences.
mod in_menus {
    use super::*;

    const FILE: &str = "packaging/linux/io.github.passkey_companion.PasskeyCompanion";

    /// What people type to find the program, besides the words that are the same everywhere.
    const KEYWORDS: &[(&str, &str)] = &[
        ("ar", "مفتاح المرور;تسجيل الدخول;هاتف"),
        ("de", "Anmeldung;Smartphone;Kennwort"),
        ("en", "sign-in;phone"),
        ("es", "clave de acceso;inicio de sesión;teléfono"),
        ("fr", "clé d’accès;connexion;téléphone"),
        ("he", "מפתח גישה;כניסה;טלפון"),
        ("hi", "पासकी;साइन-इन;फ़ोन"),
        ("it", "accesso;telefono"),
        ("ja", "パスキー;サインイン;スマホ"),
        ("ko", "패스키;로그인;휴대폰"),
        ("nl", "aanmelden;toegangssleutel;telefoon"),
        ("pl", "klucz dostępu;logowanie;telefon"),
        ("pt-BR", "chave de acesso;login;celular"),
        ("tr", "geçiş anahtarı;oturum açma;telefon"),
        ("zh-Hans", "通行密钥;登录;手机"),
    ];

    /// English first, then everything else by tag.
    fn languages() -> Vec<(Language, Translator)> {
        let others = Language::all().filter(|other| !other.is_pseudo() && *other != Language::english());
        [Language::english()].into_iter().chain(others).map(|one| (one, Translator::load(one))).collect()
    }

    fn say(words: &Translator, id: &'static str) -> String {
        let msg =
            Msg::new(id, Vec::new()).with("ios", version(MIN_IOS)).with("android", version(MIN_ANDROID));
        words.bare(&msg)
    }

    /// A line in a menu has no full stop.
    fn line(words: &Translator, id: &'static str) -> String {
        say(words, id).trim_end_matches(['.', '。', '।']).to_owned()
    }

    /// Makes the file what it should be when `UPDATE_SNAPSHOTS` is set, and compares otherwise.
    #[track_caller]
    fn matches(name: &str, wanted: &str) {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&path, wanted).unwrap();
        }
        let there = document(name).replace("\r\n", "\n");
        let differs = there.lines().zip(wanted.lines()).find(|(there, wanted)| there != wanted);
        assert!(
            there == wanted,
            "{name} does not say what the program says: {differs:#?}\n\
             UPDATE_SNAPSHOTS=1 cargo test --test domain docs writes it anew"
        );
    }

    /// Everything before the first of our lines, and everything after the last.
    fn frame(text: &str, ours: impl Fn(&str) -> bool) -> (String, String) {
        let lines: Vec<&str> = text.lines().collect();
        let first = lines.iter().position(|line| ours(line)).unwrap();
        let last = lines.iter().rposition(|line| ours(line)).unwrap();
        let part = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect();
        (part(&lines[..first]), part(&lines[last + 1..]))
    }

    #[test]
    fn the_entry_of_every_desktop_has_every_language() {
        let name = format!("{FILE}.desktop");
        let ours = |line: &str| ["Name", "Comment", "Keywords"].iter().any(|key| line.starts_with(key));
        let (before, after) = frame(&document(&name), ours);
        let mut lines = String::new();
        for (key, value) in [
            ("Name", (|words, _| line(words, "app-name")) as fn(&Translator, &str) -> String),
            ("Comment", |words, _| line(words, "cli-about")),
            ("Keywords", |_, tag| {
                let own = KEYWORDS.iter().find(|(known, _)| *known == tag).expect("keywords").1;
                format!("passkey;authenticator;microsoft;MFA;{own};")
            }),
        ] {
            for (language, words) in languages() {
                // The names that systems have for locales (POSIX), which know no scripts.
                let locale = match language.tag() {
                    "en" => String::new(),
                    "zh-Hans" => String::from("[zh_CN]"),
                    tag => format!("[{}]", tag.replace('-', "_")),
                };
                writeln!(lines, "{key}{locale}={}", value(&words, language.tag())).unwrap();
            }
        }
        matches(&name, &format!("{before}{lines}{after}"));
    }

    #[test]
    fn the_page_of_every_software_centre_has_every_language() {
        let name = format!("{FILE}.metainfo.xml");
        let ours = |line: &str| {
            line.starts_with("  <summary")
                || line.starts_with("    <p")
                || line.starts_with("      <li")
                || ["    <ul>", "    </ul>", "  <description>", "  </description>"].contains(&line)
        };
        let (before, after) = frame(&document(&name), ours);
        let mut lines = String::new();
        let mut add = |open: &str, tag: &str, text: &dyn Fn(&Translator) -> String| {
            for (language, words) in languages() {
                let lang = match language.tag() {
                    "en" => String::new(),
                    "zh-Hans" => String::from(" xml:lang=\"zh-CN\""),
                    tag => format!(" xml:lang=\"{tag}\""),
                };
                let text = text(&words).replace('&', "&amp;").replace('<', "&lt;");
                writeln!(lines, "{open}<{tag}{lang}>{text}</{tag}>").unwrap();
            }
        };
        add("  ", "summary", &|words| line(words, "cli-about"));
        add("    ", "p", &|words| say(words, "welcome-lead"));
        for id in ["welcome-phone", "welcome-help", "welcome-privacy"] {
            add("      ", "li", &|words| say(words, id));
        }
        add("    ", "p", &|words| say(words, "about-not-microsoft"));
        let lines = lines.replacen("    <p>", "  <description>\n    <p>", 1);
        let lines = lines.replacen("      <li>", "    <ul>\n      <li>", 1);
        let end = lines.rfind("    <p>").unwrap();
        let lines = format!("{}    </ul>\n{}  </description>\n", &lines[..end], &lines[end..]);
        matches(&name, &format!("{before}{lines}{after}"));
    }
}
