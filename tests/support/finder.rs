//! What people might type (`tests/data/finder`), and how often the finder is right, wrong and silent about it.

use std::collections::BTreeMap;
use std::fs;

use passkey_companion::handout::search::Found;
use passkey_companion::locale::Language;
use serde::Deserialize;

/// What people might type in one language.
#[derive(Deserialize)]
pub struct Table {
    /// Who means no row.
    pub strangers: String,
    /// Who means a row, by its id.
    pub rows: BTreeMap<String, String>,
}

/// Every language, by its tag.
pub fn languages() -> Vec<&'static str> {
    Language::all().filter(|language| !language.is_pseudo()).map(Language::tag).collect()
}

/// The table of a language.
pub fn table(tag: &str) -> Table {
    let file = format!("{}/tests/data/finder/{tag}.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// One phrase a line.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The best row.
pub fn best(found: &Found) -> Option<&str> {
    found.matches.first().map(|found| found.id.as_str())
}

/// How often the finder was right, wrong and silent.
#[derive(Default)]
pub struct Count {
    /// How many phrases that mean a row.
    pub asked: usize,
    /// The right row came first.
    pub first: usize,
    /// It was among the first three.
    pub three: usize,
    /// A wrong row was given as certain.
    pub wrong: usize,
    /// How many phrases that mean none.
    pub strangers: usize,
    /// Something was given as certain for them.
    pub fooled: usize,
    /// What went wrong, in words.
    pub said: Vec<String>,
}

impl Count {
    /// Asks everything in a table.
    pub fn ask(&mut self, table: &Table, find: impl Fn(&str) -> Found) {
        for (id, text) in &table.rows {
            for line in lines(text) {
                let found = find(&line);
                let right = best(&found) == Some(id);
                self.asked += 1;
                self.first += usize::from(right);
                self.three += usize::from(found.matches.iter().take(3).any(|found| found.id == *id));
                self.wrong += usize::from(!right && found.is_certain());
                if !right {
                    self.said.push(format!("{id}: {line:?} finds {:?}", best(&found)));
                }
            }
        }
        for line in lines(&table.strangers) {
            let found = find(&line);
            self.strangers += 1;
            if found.is_certain() {
                self.fooled += 1;
                self.said.push(format!("nothing: {line:?} finds {:?}", best(&found)));
            }
        }
    }
}
