//! The documents tell the truth about what the program does.

use passkey_companion::content::Catalog;

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
    for definition in passkey_companion::policy::DEFINITIONS {
        assert!(guide.contains(&format!("`{}`", definition.name)), "{} is missing", definition.name);
    }
}

#[test]
fn the_readme_says_that_it_is_not_microsofts_and_names_every_exit_code() {
    let readme = document("README.md");
    assert!(readme.contains("not affiliated with Microsoft"));
    for code in ["0", "1", "2", "10", "11", "20", "21", "22", "30"] {
        assert!(readme.contains(&format!("| {code} |")) || readme.contains(&format!("`{code}`")), "{code}");
    }
}
