//! The layers hold: imports point downwards, egui stays in `ui/`, and what differs from system to
//! system stays in the files named for a system (docs/architecture.md).
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the ground up. A module may import its own layer and every layer below.
const LAYERS: &[&[&str]] = &[
    &["enroll"],
    &["policy", "content", "locale"],
    &["record", "handout", "signin", "preflight"],
    &["journey"],
    &["cli", "ui"],
];
/// What the window takes from the command line: what the person asked for, how it ends, and the one way
/// to write a line to stderr. The command line takes nothing from the window.
const UI_FROM_CLI: &[&str] = &["Exit", "Renderer", "RunOptions", "Side", "World", "print_error"];
/// Crates that draw.
const WINDOW_CRATES: &[&str] = &["accesskit", "eframe", "egui", "egui_extras", "emath", "epaint"];
/// Files for one system, or for all but one.
const SYSTEM_FILES: &[&str] = &["linux.rs", "macos.rs", "windows.rs", "other_systems.rs"];
/// Files that may ask for the system without being named for one, and why.
const ASK_FOR_SYSTEM: &[(&str, &str)] = &[
    ("main.rs", "a window program on Windows says so in an attribute of the crate"),
    ("record/disk.rs", "permission bits are two lines on Unix and nothing elsewhere"),
];

// --- reading code ------------------------------------------------------------------------------------

struct Source {
    /// Path below `src`.
    name: String,
    text: String,
    /// The text with comments and literals blanked out; same lines.
    code: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
    found.sort();
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut found = Vec::new();
    files(&src, &mut found);
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let name = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap();
            let code = code_only(&text);
            Source { name, text, code }
        })
        .collect()
}

/// Blanks out comments, strings and characters, so that words in them are not taken for code.
fn code_only(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut i = 0;
    let blank = |out: &mut String, from: usize, to: usize| {
        out.extend(chars[from..to.min(chars.len())].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
        to
    };
    while i < chars.len() {
        let in_word = i > 0 && (at(i - 1).is_alphanumeric() || at(i - 1) == '_');
        if at(i) == '/' && at(i + 1) == '/' {
            let end = (i..chars.len()).find(|&j| at(j) == '\n').unwrap_or(chars.len());
            i = blank(&mut out, i, end);
        } else if at(i) == '/' && at(i + 1) == '*' {
            let end = (i + 2..chars.len()).find(|&j| at(j) == '*' && at(j + 1) == '/').unwrap_or(chars.len());
            i = blank(&mut out, i, end + 2);
        } else if at(i) == 'r'
            && !in_word
            && (at(i + 1) == '"' || (at(i + 1) == '#' && matches!(at(i + 2), '"' | '#')))
        {
            let hashes = (i + 1..chars.len()).take_while(|&j| at(j) == '#').count();
            let start = i + 2 + hashes;
            let closes = |j: usize| at(j) == '"' && (1..=hashes).all(|hash| at(j + hash) == '#');
            let end = (start..chars.len()).find(|&j| closes(j)).unwrap_or(chars.len());
            i = blank(&mut out, i, end + 1 + hashes);
        } else if at(i) == '"' {
            let mut end = i + 1;
            while end < chars.len() && at(end) != '"' {
                end += if at(end) == '\\' { 2 } else { 1 };
            }
            i = blank(&mut out, i, end + 1);
        } else if at(i) == '\'' && at(i + 1) == '\\' {
            let end = (i + 3..chars.len()).find(|&j| at(j) == '\'').unwrap_or(chars.len());
            i = blank(&mut out, i, end + 1);
        } else if at(i) == '\'' && at(i + 2) == '\'' {
            i = blank(&mut out, i, i + 3);
        } else {
            out.push(at(i));
            i += 1;
        }
    }
    out
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// What stands behind `crate::` (or behind as many `super::` as lead there), as paths of up to two parts:
/// `crate::{cli::Exit, t}` is `cli::Exit` and `t`. `depth` is how many modules deep the file is.
fn imports(code: &str, depth: usize) -> Vec<String> {
    let mut found = Vec::new();
    let packed: String =
        code.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ::", "::").replace(":: ", "::");
    let mut starts: Vec<usize> = packed.match_indices("crate::").map(|(at, text)| at + text.len()).collect();
    let up = "super::".repeat(depth);
    starts.extend(packed.match_indices(&up).map(|(at, _)| at + up.len()).filter(|_| depth > 0));
    for start in starts {
        collect(&packed[start..], "", &mut found);
    }
    found
}

/// Reads one path, or a group in braces, from the beginning of `text`.
fn collect(text: &str, before: &str, found: &mut Vec<String>) {
    let Some(group) = text.strip_prefix('{') else {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        match (before, rest.strip_prefix("::")) {
            ("", Some(inner)) => collect(inner, word, found),
            ("", None) => found.push(word.to_owned()),
            _ => found.push(format!("{before}::{word}")),
        }
        return;
    };
    let mut deep = 0;
    let mut start = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => deep += 1,
            '}' if deep > 0 => deep -= 1,
            ',' | '}' if deep == 0 => {
                let item = group[start..at].trim();
                if !item.is_empty() {
                    collect(item, before, found);
                }
                start = at + 1;
                if c == '}' {
                    return;
                }
            }
            _ => {}
        }
    }
}

fn module(name: &str) -> Option<&str> {
    name.split_once('/').map(|(module, _)| module)
}

/// How many modules deep a file is: `ui/app.rs` is `crate::ui::app`, `ui/mod.rs` is `crate::ui`.
fn depth(name: &str) -> usize {
    let parts = name.split('/').count();
    if name.ends_with("/mod.rs") { parts - 1 } else { parts }
}

fn layer(module: &str) -> Option<usize> {
    // The macro that makes messages lives in the crate's root, but belongs to the words.
    let module = if module == "t" { "locale" } else { module };
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// Why a module may not import that, if it may not.
fn forbidden(module: &str, import: &str) -> Option<&'static str> {
    let (to, what) = import.split_once("::").unwrap_or((import, ""));
    let (here, there) = (layer(module)?, layer(to)?);
    match (module, to) {
        _ if module == to => None,
        ("ui", "cli") if UI_FROM_CLI.contains(&what) => None,
        ("ui", "cli") => Some("ui may take only a few types from cli"),
        ("cli", "ui") => Some("cli knows nothing about windows"),
        _ if there > here => Some("it points up"),
        _ => None,
    }
}

#[track_caller]
fn nothing(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

// --- the layers ---------------------------------------------------------------------------------------

#[test]
fn every_module_has_a_layer() {
    let modules: BTreeSet<String> =
        sources().iter().filter_map(|source| module(&source.name).map(str::to_owned)).collect();
    let planned: BTreeSet<String> =
        LAYERS.iter().copied().flatten().map(|&module| module.to_owned()).collect();
    assert_eq!(modules, planned);
}

#[test]
fn imports_point_only_downwards() {
    let mut problems = Vec::new();
    let mut count = 0;
    for source in sources() {
        let Some(module) = module(&source.name) else { continue };
        for import in imports(&source.code, depth(&source.name)) {
            count += 1;
            if let Some(why) = forbidden(module, &import) {
                problems.push(format!("src/{}: {import}: {why}", source.name));
            }
        }
    }
    assert!(count > 100, "only {count} imports were found: this test reads the code wrongly");
    nothing(&problems);
}

#[test]
fn egui_lives_in_ui_and_nowhere_else() {
    let mut problems = Vec::new();
    let mut seen_in_ui = false;
    for source in sources() {
        for word in words(&source.code).filter(|word| WINDOW_CRATES.contains(word)) {
            if module(&source.name) == Some("ui") {
                seen_in_ui = true;
            } else {
                problems.push(format!("src/{}: {word}", source.name));
            }
        }
    }
    assert!(seen_in_ui, "no egui in ui: this test reads the code wrongly");
    nothing(&problems);
}

#[test]
fn only_files_named_for_a_system_differ_from_system_to_system() {
    let mut problems = Vec::new();
    for source in sources() {
        let named = SYSTEM_FILES.iter().any(|file| source.name.ends_with(&format!("/{file}")));
        if named || ASK_FOR_SYSTEM.iter().any(|(file, _)| source.name == *file) {
            continue;
        }
        problems.extend(system_questions(&source.code).map(|line| format!("src/{}:{line}", source.name)));
    }
    nothing(&problems);
}

/// Lines that choose code by system, other than by choosing a whole module. An attribute that only
/// silences a warning chooses nothing.
fn system_questions(code: &str) -> impl Iterator<Item = usize> {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let asks = |line: &str| {
        line.contains("cfg")
            && words(line).any(|word| matches!(word, "target_os" | "windows" | "unix" | "target_family"))
    };
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| asks(line)) {
        let silences =
            line.starts_with("#[cfg_attr(") && words(line).any(|word| matches!(word, "allow" | "expect"));
        let below = lines[index + 1..].iter().find(|line| !line.is_empty() && !line.starts_with("#["));
        let chooses = line.starts_with("#[cfg(")
            || (line.starts_with("#[cfg_attr(") && words(line).any(|word| word == "path"));
        let chooses_module = chooses && below.is_some_and(|line| starts_module(line));
        if !silences && !chooses_module {
            found.push(index + 1);
        }
    }
    found.into_iter()
}

fn starts_module(line: &str) -> bool {
    let line =
        line.strip_prefix("pub").map_or(line, |rest| rest.trim_start_matches(|c| c != ' ').trim_start());
    line.starts_with("mod ") || line.starts_with("use ")
}

#[test]
fn unsafe_code_stands_in_files_named_for_a_system_and_says_why_it_is_sound() {
    let mut problems = Vec::new();
    for source in sources() {
        let named = SYSTEM_FILES.iter().any(|file| source.name.ends_with(&format!("/{file}")));
        let lines: Vec<&str> = source.text.lines().collect();
        for (index, line) in source.code.lines().enumerate() {
            if !words(line).any(|word| word == "unsafe") {
                continue;
            }
            let place = format!("src/{}:{}", source.name, index + 1);
            if !named {
                problems.push(format!("{place}: unsafe in a file that is not named for a system"));
            }
            // The words may run over several lines, and the statement may begin on the line above.
            let explained = (index.saturating_sub(8)..=index).any(|line| lines[line].contains("SAFETY:"));
            if !explained {
                problems.push(format!("{place}: no SAFETY line above"));
            }
        }
    }
    nothing(&problems);
}

#[test]
fn nothing_is_left_undone_or_tied_to_one_machine() {
    // In pieces, so that this file does not find itself.
    let undone = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:")];
    let machine = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/home/", "user")];
    let mut found = Vec::new();
    for place in [
        "src",
        "tests",
        "benches",
        "examples",
        "assets/content",
        "locales",
        "docs",
        "packaging",
        ".ci",
        "build.rs",
        "Cargo.toml",
        "clippy.toml",
        "deny.toml",
        "README.md",
    ] {
        let path = root().join(place);
        if path.is_dir() {
            files(&path, &mut found)
        } else if path.exists() {
            found.push(path)
        }
    }
    let mut problems = Vec::new();
    let mut read = 0;
    for path in found {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        read += 1;
        for (index, line) in text.lines().enumerate() {
            for word in undone.iter().chain(&machine).filter(|word| line.contains(**word)) {
                problems.push(format!(
                    "{}:{}: {word}",
                    path.strip_prefix(root()).unwrap().display(),
                    index + 1
                ));
            }
        }
    }
    assert!(read > 100, "only {read} files were read");
    nothing(&problems);
}

// --- this test reads code rightly --------------------------------------------------------------------

#[test]
fn words_in_comments_and_literals_are_not_code() {
    let text = "let a = \"egui \\\" egui\"; // egui\n/* egui\n */ let b: &'static str = r#\"egui \" \"#; let c = '\"'; x(b'\\'', 'e');";
    let code = code_only(text);
    assert!(!code.contains("egui"), "{code}");
    assert!(code.contains("let b: &'static str"), "{code}");
    assert!(code.contains("x(b"), "{code}");
    assert_eq!(code.lines().count(), text.lines().count());
}

#[test]
fn imports_are_found_in_groups_and_through_super() {
    let of = |code: &str, depth| imports(code, depth);
    assert_eq!(of("use crate::cli::{Exit, World};", 2), ["cli::Exit", "cli::World"]);
    assert_eq!(
        of("use crate::{preflight, t,\n    record::{Store, log::{a, b}}};", 2),
        ["preflight", "t", "record::Store", "record::log"]
    );
    assert_eq!(of("let x = crate::ui::run();", 2), ["ui::run"]);
    assert_eq!(of("use super::super::ui::app::App;", 2), ["ui::app"]);
    assert_eq!(of("use super::plan;", 2), Vec::<String>::new());
}

#[test]
fn an_import_that_points_up_is_refused() {
    for (module, import) in [
        ("enroll", "content::Catalog"),
        ("enroll", "t"),
        ("content", "handout::Reader"),
        ("record", "journey::Saved"),
        ("journey", "cli::Exit"),
        ("journey", "ui"),
        ("cli", "ui::run"),
        ("ui", "cli::main"),
    ] {
        assert!(forbidden(module, import).is_some(), "{module} -> {import}");
    }
    for (module, import) in [
        ("content", "enroll::Route"),
        ("policy", "locale::Msg"),
        ("journey", "record::Status"),
        ("ui", "cli::Exit"),
        ("cli", "t"),
    ] {
        assert!(forbidden(module, import).is_none(), "{module} -> {import}");
    }
}

#[test]
fn choosing_a_module_is_told_from_choosing_a_line() {
    let lines = |code: &str| system_questions(code).collect::<Vec<_>>();
    assert_eq!(
        lines("#[cfg_attr(windows, path = \"a.rs\")]\n#[cfg_attr(unix, path = \"b.rs\")]\nmod native;"),
        Vec::<usize>::new()
    );
    assert_eq!(lines("#[cfg_attr(windows, path = \"a.rs\")]\nfn only_here() {}"), [1]);
    assert_eq!(lines("#[cfg(not(windows))]\npub(super) mod command {"), Vec::<usize>::new());
    assert_eq!(lines("#[cfg(windows)]\nuse windows as system;"), Vec::<usize>::new());
    assert_eq!(
        lines("#[cfg_attr(not(target_os = \"linux\"), allow(dead_code))]\nenum A {}"),
        Vec::<usize>::new()
    );
    assert_eq!(lines("#[cfg(windows)]\nfn only_here() {}"), [1]);
    assert_eq!(lines("fn a() {\n    if cfg!(target_os = \"macos\") {}\n}"), [2]);
}
