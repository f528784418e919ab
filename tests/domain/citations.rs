//! Whatever is cited is there: documents and their sections, links between documents, numbers of sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What is searched for citations: everything that people write, and nothing that tools make.
const CITING: &[&str] = &[
    "src",
    "tests",
    "benches",
    "examples",
    "build.rs",
    "assets",
    "locales",
    "docs",
    "packaging",
    ".ci",
    ".github",
];
/// What other repositories, which the fact base names as sources, have in a `docs` of their own.
const NOT_OURS: &[&str] =
    &["docs/identity/", "docs/identity-platform/", "docs/security-copilot/", "docs/FAQ.md"];
/// Documents whose sections have names that look like a word: `I`, `B`, `F2b`.
const LETTERED: &[&str] = &["docs/facts/phones.md", "docs/facts/labels.md"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with text, by its path in the repository.
fn texts(place: &Path, found: &mut BTreeMap<String, String>) {
    if place.is_dir() {
        for entry in fs::read_dir(place).unwrap() {
            texts(&entry.unwrap().path(), found);
        }
    } else if let Ok(text) = fs::read_to_string(place) {
        let name = place.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        found.insert(name, text);
    }
}

/// The documents in the root, and everything in the folders that cite.
fn repository() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md" || extension == "toml") {
            texts(&path, &mut found);
        }
    }
    for place in CITING {
        texts(&root().join(place), &mut found);
    }
    found
}

/// A file on one line, without the marks of comments, since a citation may go on in the next line.
fn prose(text: &str) -> String {
    let line = |line: &str| line.trim_start().trim_start_matches(['/', '!', '#']).trim().to_owned();
    text.lines().map(line).collect::<Vec<_>>().join(" ")
}

/// What is cited: a document, and a section of it.
type Citation = (String, Option<String>);

/// `docs/facts/entra.md` §1.5, §7.1–7.3; `docs/facts/entra.md` sections 1.1 and 8; `docs/facts/phones.md` 0.4.
/// A § further on belongs to the document that was named last.
fn citations(text: &str) -> Vec<Citation> {
    let text = prose(text);
    let mut found: Vec<Citation> = Vec::new();
    let mut document = String::from("no document");
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['d', '§']) {
        let before = rest[..at].chars().next_back().or_else(|| {
            let passed = text.len() - rest.len();
            text[..passed].chars().next_back()
        });
        rest = &rest[at..];
        if let Some(numbers) = rest.strip_prefix('§') {
            rest = numbers;
            // A range names its two ends.
            while let Some((name, after)) = section(rest) {
                found.push((document.clone(), Some(name)));
                rest = after;
                match rest.strip_prefix('–') {
                    Some(end) => rest = end,
                    None => break,
                }
            }
            continue;
        }
        let is_path = |letter: char| letter.is_ascii_alphanumeric() || "/_.-".contains(letter);
        let path = rest.split(|letter| !is_path(letter)).next().unwrap();
        let name = path.split_inclusive(".md").next().unwrap();
        if !name.starts_with("docs/")
            || !name.ends_with(".md")
            || NOT_OURS.iter().any(|folder| name.starts_with(folder))
            || before.is_some_and(is_path)
        {
            rest = &rest[1..];
            continue;
        }
        rest = &rest[name.len()..];
        document = name.to_owned();
        found.push((document.clone(), None));
        let after = rest.trim_start_matches(['`', ',']).trim_start();
        let words = after.strip_prefix("sections ").or_else(|| after.strip_prefix("section "));
        let mut next = match words {
            Some(list) => Some(list),
            None => Some(after).filter(|_| LETTERED.contains(&name)),
        };
        while let Some((name, after)) = next.and_then(section) {
            found.push((document.clone(), Some(name)));
            rest = after;
            next = after.strip_prefix(" and ").or_else(|| after.strip_prefix(", "));
        }
    }
    found
}

/// The name of a section at the start of a text, and what follows: 1.3, 2c-1, F2b, I.
fn section(text: &str) -> Option<(String, &str)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
    let word = text.split(|letter| !is_part(letter)).next()?;
    let name = word.trim_end_matches(['.', '-']);
    let numbers = name.strip_prefix(|letter: char| letter.is_ascii_uppercase()).unwrap_or(name);
    let is_name = !name.is_empty()
        && numbers.chars().next().is_none_or(|first| first.is_ascii_digit())
        && numbers.chars().filter(char::is_ascii_alphabetic).count() <= 1;
    is_name.then(|| (name.to_owned(), &text[name.len()..]))
}

/// What a document has: the first words of headings, of bold paragraphs and of rows.
fn sections(document: &str) -> BTreeSet<String> {
    document
        .lines()
        .filter_map(|line| {
            let line = line.trim_start_matches('#').trim_start();
            let line = line.strip_prefix("**").or_else(|| line.strip_prefix("| ")).unwrap_or(line);
            section(line).map(|(name, _)| name)
        })
        .collect()
}

#[test]
fn what_looks_like_a_citation_is_read_as_one() {
    let of = |text: &str| -> Vec<String> {
        citations(text)
            .into_iter()
            .map(|(document, section)| section.map_or(document.clone(), |name| format!("{document} {name}")))
            .map(|cited| cited.replace("docs/facts/", ""))
            .collect()
    };
    for (text, wanted) in [
        (
            "/// so long (`docs/facts/entra.md`\n    /// §1.5, §7.1–7.3).",
            "entra.md|entra.md 1.5|entra.md 7.1|entra.md 7.3",
        ),
        ("`docs/facts/entra.md` §2b and §1.3: the phone", "entra.md|entra.md 2b|entra.md 1.3"),
        ("(docs/facts/entra.md sections 1.1 and 8)", "entra.md|entra.md 1.1|entra.md 8"),
        ("# docs/facts/entra.md section 7.5).", "entra.md|entra.md 7.5"),
        ("by `docs/facts/entra.md` §2:\n/// the second (§2c-2).", "entra.md|entra.md 2|entra.md 2c-2"),
        ("`docs/facts/phones.md` I, column 3", "phones.md|phones.md I"),
        ("`docs/facts/phones.md` D: who cannot", "phones.md|phones.md D"),
        ("`docs/facts/labels.md` F2b). Then", "labels.md|labels.md F2b"),
        ("`docs/facts/phones.md` 0.4). Only", "phones.md|phones.md 0.4"),
        ("(docs/admin.md): every host", "docs/admin.md"),
        ("a version of docs/identity/some-page.md, and RFC 6455 section 1.3", ""),
    ] {
        assert_eq!(of(text).join("|"), wanted, "{text}");
    }
}

#[test]
fn every_cited_document_and_section_is_there() {
    let repository = repository();
    let mut missing = Vec::new();
    let mut count = 0;
    for (file, text) in &repository {
        // Its examples of citations are above.
        if file.ends_with("citations.rs") {
            continue;
        }
        for (document, section) in citations(text) {
            count += 1;
            match (repository.get(&document), section) {
                (None, _) => missing.push(format!("{file}: {document}")),
                (Some(text), Some(name)) if !sections(text).contains(&name) => {
                    missing.push(format!("{file}: {document} has no section {name}"));
                }
                _ => {}
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(count > 100, "only {count} citations were found");
}

/// The anchor that GitHub makes of a heading.
fn anchor(heading: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter);
    heading
        .trim_start_matches('#')
        .trim()
        .to_lowercase()
        .chars()
        .filter(kept)
        .collect::<String>()
        .replace(' ', "-")
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut dead = Vec::new();
    for (file, text) in repository().iter().filter(|(file, _)| file.ends_with(".md")) {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            if path.contains(':') {
                continue;
            }
            let folder = root().join(file).parent().unwrap().to_owned();
            let target = if path.is_empty() { root().join(file) } else { folder.join(path) };
            let leads = target.exists()
                && (heading.is_empty()
                    || fs::read_to_string(&target)
                        .unwrap()
                        .lines()
                        .any(|line| line.starts_with('#') && anchor(line) == heading));
            if !leads {
                dead.push(format!("{file}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

/// What stands between backticks in a document that speaks of this repository.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("```")).flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn every_file_and_test_target_that_a_document_names_is_there() {
    let mut missing = Vec::new();
    let repository = repository();
    let documents = |file: &str| file.ends_with(".md") && !file.starts_with("docs/facts/");
    for (file, text) in repository.iter().filter(|(file, _)| documents(file)) {
        for path in quoted(text) {
            let is_file = [".rs", ".toml", ".ftl", ".md"].iter().any(|end| path.ends_with(end))
                && !path.contains([' ', '*', '<', ':', '$'])
                // On the computers of others, or as somebody calls it.
                && !path.starts_with('/')
                && !path.starts_with("FILE");
            // A name is as long as it has to be: `journey/help.rs` of the tests and of the pages.
            let is_named = |file: &String| {
                file.strip_suffix(path).is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
            };
            if is_file && !repository.keys().any(is_named) {
                missing.push(format!("{file}: {path}"));
            }
        }
        for target in text.split("cargo test --test ").skip(1) {
            let target =
                target.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap();
            if !root().join("tests").join(target).join("main.rs").exists() {
                missing.push(format!("{file}: cargo test --test {target}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every number in a `source = [...]`, however deep.
fn numbers(value: &toml::Value, found: &mut BTreeSet<i64>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value.as_array() {
                    Some(list) if key == "source" => {
                        found.extend(list.iter().filter_map(toml::Value::as_integer))
                    }
                    _ => numbers(value, found),
                }
            }
        }
        toml::Value::Array(list) => list.iter().for_each(|value| numbers(value, found)),
        _ => {}
    }
}

#[test]
fn every_number_of_a_source_is_in_both_lists_of_sources() {
    let repository = repository();
    let listed: toml::Table = repository["assets/content/sources.toml"].parse().unwrap();
    let listed: BTreeSet<i64> = listed["source"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["number"].as_integer().unwrap())
        .collect();
    let in_facts: BTreeSet<i64> = repository["docs/facts/sources.md"]
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(' ').next()?.parse().ok())
        .collect();
    assert!(listed.is_subset(&in_facts), "not in the facts: {:?}", &listed - &in_facts);
    for (file, text) in repository.iter().filter(|(file, _)| file.starts_with("assets/content/")) {
        let table: toml::Table = text.parse().unwrap_or_else(|why| panic!("{file}: {why}"));
        let mut cited = BTreeSet::new();
        numbers(&toml::Value::Table(table), &mut cited);
        assert!(cited.is_subset(&listed), "{file}: {:?}", &cited - &listed);
    }
}
