//! The layers hold: imports point downwards, egui stays in `ui/`, and what differs from system to
//! system stays in the files named for a system (docs/architecture.md).
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the ground up. A module may import its own layer and every layer below.
const LAYERS: &[&[&str]] = &[
    &["enroll", "embedded", "outside"],
    &["policy", "content", "locale", "tenant"],
    &["record", "handout", "signin", "preflight"],
    &["journey"],
    &["cli", "ui"],
];
/// What the window takes from the command line: what the person asked for, how it ends, and the one way
/// to write a line to stderr. The command line takes nothing from the window.
const UI_FROM_CLI: &[&str] = &["Exit", "Renderer", "RunOptions", "Side", "World", "print_error"];
/// Files of the window that still name pages or actions, and how often. To become empty.
const KNOW_PAGES_OR_ACTIONS: &[(&str, usize)] = &[("ui/blocks.rs", 4)];
/// Crates that draw.
const WINDOW_CRATES: &[&str] = &["accesskit", "eframe", "egui", "egui_extras", "emath", "epaint"];
/// Files for one system, or for all but one.
const SYSTEM_FILES: &[&str] = &["linux.rs", "macos.rs", "windows.rs", "other_systems.rs"];
/// Files that may ask for the system without being named for one, and why.
const ASK_FOR_SYSTEM: &[(&str, &str)] =
    &[("record/disk.rs", "permission bits are two lines on Unix and nothing elsewhere")];

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

// --- modules of one module ---------------------------------------------------------------------------

/// A module of the crate as a path, `["journey", "pages"]`.
type Module = Vec<String>;

/// What a module imports and re-exports.
#[derive(Default)]
struct Imports {
    /// Absolute paths, as far as they are written out: `["enroll", "route", "Reason"]`.
    paths: BTreeSet<Vec<String>>,
    /// A name that can be taken from here, and where it comes from.
    re_exports: BTreeMap<String, Vec<String>>,
}

/// `ui/app.rs` is `ui::app`, `ui/mod.rs` is `ui`. A file for one system is a part of the module that chooses it.
fn module_of(name: &str) -> Module {
    let name = SYSTEM_FILES.iter().find_map(|file| name.strip_suffix(&format!("/{file}"))).unwrap_or(name);
    let path = name.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').filter(|part| !matches!(*part, "main" | "lib")).map(str::to_owned).collect()
}

/// Code without modules that stand inside of it: those of unit tests.
fn without_inner_modules(code: &str) -> String {
    let mut rest = code;
    let mut out = String::new();
    while let Some((at, brace)) = inner_module(rest) {
        out.push_str(&rest[..at]);
        let mut deep = 0;
        let end = rest[brace..].char_indices().find_map(|(index, c)| {
            deep += match c {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            (deep == 0).then_some(brace + index + 1)
        });
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    out + rest
}

/// Where the next `mod name {` begins, and where its brace is.
fn inner_module(code: &str) -> Option<(usize, usize)> {
    code.match_indices("mod ").find_map(|(at, text)| {
        let in_word = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let name = &code[at + text.len()..];
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_')?;
        let opens = name[end..].trim_start().starts_with('{');
        let brace = at + text.len() + end + (name[end..].len() - name[end..].trim_start().len());
        (!in_word && end > 0 && opens).then_some((at, brace))
    })
}

/// Every path in a tree of names, with the name it gets here: `{a, b::{c, d as e}}`.
fn leaves(tree: &str, before: &[String], found: &mut Vec<(Vec<String>, String)>) {
    let tree = tree.trim();
    if let Some(group) = tree.strip_prefix('{').and_then(|tree| tree.strip_suffix('}')) {
        let (mut deep, mut start) = (0, 0);
        for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
            match c {
                '{' => deep += 1,
                '}' => deep -= 1,
                ',' if deep == 0 => {
                    if !group[start..at].trim().is_empty() {
                        leaves(&group[start..at], before, found);
                    }
                    start = at + 1;
                }
                _ => {}
            }
        }
        return;
    }
    match tree.split_once("::") {
        Some((first, rest)) => leaves(rest, &[before, &[first.trim().to_owned()]].concat(), found),
        None => {
            let (name, alias) = tree.split_once(" as ").unwrap_or((tree, tree));
            let path =
                if name == "self" { before.to_vec() } else { [before, &[name.trim().to_owned()]].concat() };
            let alias = if alias == "self" {
                path.last().cloned().unwrap_or_default()
            } else {
                alias.trim().to_owned()
            };
            found.push((path, alias));
        }
    }
}

/// Reads what a module takes from others of the crate.
fn imports_of(source: &Source) -> Imports {
    let here: Module =
        source.name.trim_end_matches(".rs").trim_end_matches("/mod").split('/').map(str::to_owned).collect();
    // Who may see something is no import.
    let code = without_inner_modules(&source.code).replace("(in crate::", "(in ");
    let declares = |statement: &'_ str| -> Option<String> {
        let (before, name) = statement.rsplit_once("mod ")?;
        let is_word = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        (is_word && words(name).count() == 1).then(|| name.trim().to_owned())
    };
    let children: BTreeSet<String> = code.split(';').filter_map(declares).collect();
    let absolute = |path: &[String]| -> Option<Vec<String>> {
        let supers = path.iter().take_while(|part| *part == "super").count();
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some([&here[..], &path[1..]].concat()),
            "super" => Some([&here[..here.len().checked_sub(supers)?], &path[supers..]].concat()),
            child if children.contains(child) => Some([&here[..], path].concat()),
            _ => None,
        }
    };
    let mut imports = Imports::default();
    let mut elsewhere = String::new();
    for statement in code.split_inclusive(';') {
        let Some((before, tree)) = statement.rsplit_once("use ").filter(|(before, tree)| {
            !tree.contains(['(', '=', '#']) && !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
        }) else {
            elsewhere.push_str(statement);
            continue;
        };
        elsewhere.push_str(before);
        let packed = tree.trim_end_matches(';').split_whitespace().collect::<Vec<_>>().join(" ");
        let mut found = Vec::new();
        leaves(&packed, &[], &mut found);
        let is_public = before.trim_end().ends_with(['b', ')']);
        for (path, alias) in found {
            let Some(path) = absolute(&path) else { continue };
            if is_public {
                imports.re_exports.insert(alias, path);
            } else {
                imports.paths.insert(path);
            }
        }
    }
    // Paths that are written out where they are needed.
    let packed =
        elsewhere.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ::", "::").replace(":: ", "::");
    for path in packed.split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | ':')) {
        let path: Vec<String> = path.trim_matches(':').split("::").map(str::to_owned).collect();
        if path.len() > 1 {
            imports.paths.extend(absolute(&path));
        }
    }
    imports
}

/// The module that a path leads to: through re-exports to where the name is declared.
fn declared_in(path: &[String], modules: &BTreeMap<Module, Imports>) -> Option<Module> {
    let mut path = path.to_vec();
    for _ in 0..8 {
        let depth = (1..=path.len()).rev().find(|depth| modules.contains_key(&path[..*depth]))?;
        let (module, rest) = path.split_at(depth);
        match rest.first().and_then(|name| modules[module].re_exports.get(name)) {
            Some(elsewhere) => path = [elsewhere, &rest[1..]].concat(),
            None => return Some(module.to_vec()),
        }
    }
    panic!("{path:?} is re-exported in a circle");
}

/// Every circle of imports between the modules below this one.
fn circles(sources: &[Source], within: &str) -> Vec<String> {
    let mut modules: BTreeMap<Module, Imports> = BTreeMap::new();
    for source in sources {
        let module = modules.entry(module_of(&source.name)).or_default();
        let imports = imports_of(source);
        module.paths.extend(imports.paths);
        module.re_exports.extend(imports.re_exports);
    }
    let mut graph: BTreeMap<&Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, imports) in
        modules.iter().filter(|(module, _)| module.first().is_some_and(|top| top == within))
    {
        let to = imports.paths.iter().filter_map(|path| declared_in(path, &modules));
        graph.insert(module, to.filter(|to| to != module && to[0] == within).collect());
    }
    assert!(
        graph.values().map(BTreeSet::len).sum::<usize>() > 10,
        "{within}: this test reads the code wrongly"
    );
    let reaches = |from: &Module, to: &Module| -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Module> = graph[from].iter().collect();
        while let Some(next) = open.pop() {
            if next == to {
                return true;
            }
            if seen.insert(next) {
                open.extend(&graph[next]);
            }
        }
        false
    };
    let mut found = Vec::new();
    for (from, all) in &graph {
        for to in all.iter().filter(|to| reaches(to, from)) {
            found.push(format!("{} -> {}", from.join("::"), to.join("::")));
        }
    }
    found
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
fn no_import_leads_back_to_where_it_came_from() {
    let sources = sources();
    for within in ["enroll", "journey", "preflight"] {
        nothing(&circles(&sources, within));
    }
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

/// What a page is and what an answer does is the journey's business: the window draws any view and gives back the
/// action that a control came with, without knowing one from another.
#[test]
fn the_window_knows_no_page_and_no_action_by_name() {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for source in sources().iter().filter(|source| module(&source.name) == Some("ui")) {
        let code = without_inner_modules(&source.code);
        let names = ["Page::", "Action::"].iter().flat_map(|name| code.match_indices(name));
        let count = names
            .filter(|(at, name)| {
                let in_word = code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
                // A widget may have the name, too; what is made of it has a small letter.
                !in_word && code[at + name.len()..].starts_with(char::is_uppercase)
            })
            .count();
        if count > 0 {
            found.insert(source.name.clone(), count);
        }
    }
    let known = KNOW_PAGES_OR_ACTIONS.iter().map(|(file, count)| ((*file).to_owned(), *count)).collect();
    assert_eq!(found, known, "the list of files that still do may only shrink");
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
fn a_circle_of_imports_is_found_and_a_tree_is_none() {
    let source =
        |name: &str, code: &str| Source { name: name.to_owned(), text: String::new(), code: code.to_owned() };
    let top = "pub mod a; pub mod b; pub mod c;\npub use a::A;\npub(crate) use self::b::{B, deep as d};";
    let filler: String = (0..12).map(|number| format!("use super::c::deep::f{number}; ")).collect();
    let tree = |b: &str| {
        vec![
            source("x/mod.rs", top),
            source(
                "x/a.rs",
                "use super::{B, d};\n#[cfg(test)]\nmod tests { use super::*; use crate::x::A; }",
            ),
            source("x/b.rs", b),
            source("x/c/mod.rs", "mod deep;\nfn f() { deep::g() }"),
            source("x/c/deep.rs", "use other::Crate; pub(in crate::x) struct Deep;"),
            source("x/many.rs", &filler),
        ]
        .into_iter()
        .chain((0..12).map(|number| source(&format!("x/n{number}.rs"), "use crate::x::c;")))
        .collect::<Vec<_>>()
    };
    assert_eq!(circles(&tree("use super::c; struct B;"), "x"), Vec::<String>::new());
    for back in
        ["use crate::x::A;", "use super::super::x::{c, a::{self, A as Z}};", "fn f() { super::a::f() }"]
    {
        assert_eq!(circles(&tree(back), "x"), ["x::a -> x::b", "x::b -> x::a"], "{back}");
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
