//! Every message id of the checks has words, and every word has a check.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            sources(&entry.path(), into);
        } else {
            into.push(entry.path());
        }
    }
}

/// Text literals that look like ids of messages.
fn used(repository: &Path) -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(&repository.join("src/preflight"), &mut files);
    let mut ids = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for literal in text.split('"') {
            let is_id = literal.starts_with("check-")
                && !literal.ends_with('-')
                && literal
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
            if is_id {
                ids.insert(literal.to_owned());
            }
        }
    }
    ids
}

#[test]
fn ids_and_words_are_the_same() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = std::fs::read_to_string(repository.join("locales/en/checks.ftl")).unwrap();
    let defined: BTreeSet<String> = words
        .lines()
        .filter(|line| line.starts_with("check-"))
        .map(|line| line.split(" =").next().unwrap().to_owned())
        .collect();
    let used = used(repository);
    assert!(used.len() > 90, "the ids were not found: {}", used.len());
    assert_eq!(used.difference(&defined).collect::<Vec<_>>(), Vec::<&String>::new(), "ids without words");
    assert_eq!(defined.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "words without a use");
}
