//! The decision table in the facts, in the data file and in the guide is one table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use passkey_companion::content::Catalog;
use passkey_companion::tenant::texts::Meaning;

use super::*;

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap().replace("\r\n", "\n")
}

/// The part of the facts under a heading.
fn section(heading: &str) -> String {
    let facts = document("docs/facts/tenant.md");
    let start = facts.find(heading).unwrap_or_else(|| panic!("no heading {heading}")) + heading.len();
    let rest = &facts[start..];
    rest[..rest.find("\n##").unwrap_or(rest.len())].to_owned()
}

/// The cells of a table's rows, without heading and rule.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| line.starts_with("| "));
    lines
        .skip(1)
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// What stands between backticks.
fn names(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn severity_and_evidence_are_those_of_the_facts() {
    let texts = Texts::embedded().unwrap();
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for row in rows(&section("\n## 8. Findings\n")) {
        let [first, severity, pattern, .., evidence] = row.as_slice() else { continue };
        // The input family names its ids beside its pattern.
        let given = if names(first) == ["input-"] { pattern } else { first };
        let severities: Vec<&str> = severity.split(", ").collect();
        for (index, id) in names(given).into_iter().filter_map(FindingId::from_id).enumerate() {
            let meaning = texts.of(id).unwrap();
            let family = severity.starts_with("unknown (");
            let wanted = match severity.as_str() {
                _ if family => {
                    if id == FindingId::InputUnrecognised {
                        "note"
                    } else {
                        "unknown"
                    }
                }
                "blocks, hinders" => severities[index],
                other => other.trim_end_matches(", may be left out"),
            };
            if meaning.severity != wanted || meaning.source != *evidence {
                problems.push(format!("{id}: {} {} / {wanted} {evidence}", meaning.severity, meaning.source));
            }
            if meaning.optional != severity.contains("may be left out") {
                problems.push(format!("{id}: whether it may be left out"));
            }
            seen.insert(id);
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let unseen: Vec<_> = FindingId::ALL.iter().filter(|id| !seen.contains(id)).collect();
    assert!(unseen.is_empty(), "not in the table: {unseen:?}");
}

#[test]
fn what_people_see_is_what_the_facts_link_to() {
    let texts = Texts::embedded().unwrap();
    let mut wanted: BTreeMap<FindingId, BTreeSet<String>> = BTreeMap::new();
    for row in rows(&section("\n### 8.1 What the people concerned will see\n")) {
        let [findings, shown] = row.as_slice() else { panic!("{row:?}") };
        let shown: BTreeSet<String> = names(shown).into_iter().map(str::to_owned).collect();
        for name in names(findings) {
            match name.strip_suffix('…') {
                Some(family) => {
                    let of_family = |id: &&FindingId| {
                        id.id().starts_with(family) && **id != FindingId::CampaignNotInExport
                    };
                    for id in FindingId::ALL.iter().filter(of_family) {
                        wanted.entry(*id).or_default().extend(shown.clone());
                    }
                }
                None => wanted
                    .entry(FindingId::from_id(name).unwrap_or(FindingId::AttestationDiffers))
                    .or_default()
                    .extend(shown.clone()),
            }
        }
    }
    for (id, shown) in wanted {
        let rows: BTreeSet<String> = texts.of(id).unwrap().rows.iter().cloned().collect();
        assert!(rows.is_superset(&shown), "{id}: {rows:?} lacks {shown:?}");
    }
}

#[test]
fn every_row_that_people_see_is_in_the_catalogue_or_the_facts() {
    let catalog = Catalog::embedded().unwrap();
    let errors = document("docs/facts/errors.md");
    for meaning in Texts::embedded().unwrap().all() {
        for row in &meaning.rows {
            let known = catalog.error(row).is_some() || errors.contains(&format!("`{row}`"));
            assert!(known, "{}: {row}", meaning.id);
        }
    }
}

#[test]
fn every_finding_says_what_to_do_and_where_it_comes_from() {
    for meaning in Texts::embedded().unwrap().all() {
        assert!(!meaning.title.is_empty() && !meaning.title.ends_with('.'), "{}", meaning.id);
        assert!(meaning.change.ends_with(['.', '?']), "{}", meaning.id);
        assert!(!meaning.source.is_empty(), "{}", meaning.id);
        let hits = meaning.severity.starts_with("blocks") || meaning.severity.starts_with("hinders");
        assert!(!hits || (!meaning.meets.is_empty() && !meaning.cost.is_empty()), "{}", meaning.id);
    }
}

/// The table of the guide, made from the data file.
#[test]
fn the_guide_has_the_table_of_the_program() {
    const BEGIN: &str = "<!-- findings: made from assets/tenant/findings.toml -->\n";
    const END: &str = "<!-- end of findings -->";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/tenant-audit.md");
    let mut table =
        String::from("\n| Finding | Severity | What it says | What to change |\n|---|---|---|---|\n");
    let row = |meaning: &Meaning| {
        format!("| `{}` | {} | {} | {} |", meaning.id, meaning.severity, meaning.title, meaning.change)
    };
    for meaning in Texts::embedded().unwrap().all() {
        writeln!(table, "{}", row(meaning)).unwrap();
    }
    table.push('\n');
    let guide = document("docs/tenant-audit.md");
    let (before, rest) = guide.split_once(BEGIN).expect("the mark before the table");
    let (there, after) = rest.split_once(END).expect("the mark behind the table");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(path, format!("{before}{BEGIN}{table}{END}{after}")).unwrap();
        return;
    }
    assert!(there == table, "UPDATE_SNAPSHOTS=1 cargo test --test domain tenant writes the table anew");
}

/// The script that makes an export asks for nothing but reading.
#[test]
fn the_script_only_reads() {
    let script = document("packaging/mdm/export-tenant.ps1");
    let method = script.matches("Invoke-MgGraphRequest").count();
    assert_eq!((method, script.matches("Invoke-MgGraphRequest -Method GET").count()), (1, 1));
    for word in [
        "ReadWrite",
        "-Method POST",
        "-Method PATCH",
        "-Method PUT",
        "-Method DELETE",
        "Set-Mg",
        "New-Mg",
        "Remove-Mg",
    ] {
        assert!(!script.contains(word), "{word}");
    }
    assert!(script.contains("Not tried against a tenant"));
    let guide = document("docs/tenant-audit.md");
    let scopes = script.split('\'').filter(|word| word.contains(".Read") && !word.contains(' '));
    let scopes: BTreeSet<&str> = scopes.collect();
    assert!(scopes.len() >= 7, "{scopes:?}");
    for scope in scopes {
        assert!(guide.contains(&format!("`{scope}`")), "{scope} is not in the guide");
    }
}
