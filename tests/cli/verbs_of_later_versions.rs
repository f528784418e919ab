use super::*;

#[test]
fn say_so_and_are_wrong_usage() {
    for args in [
        &["policy"] as &[&str],
        &["policy", "show", "--json"],
        &["policy", "check", "trial.toml"],
        &["policy", "export", "admx", "folder"],
        &["report"],
        &["report", "-o", "report.txt"],
    ] {
        let said = run(args).wrong_usage();
        assert!(said.contains(args[0]) && said.contains("not part of this version"), "{args:?}: {said}");
    }
}
