use super::*;
use passkey_companion::policy::machine::native::read_below;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

/// A computer of its own, whose root is a folder and whose administrator is whoever runs the test.
struct Computer(TempDir);

impl Computer {
    fn new() -> Self {
        let computer = Self(tempdir().unwrap());
        for folder in ["etc/passkey-companion/policy.d", "usr/share/passkey-companion"] {
            fs::create_dir_all(computer.path(folder)).unwrap();
            fs::set_permissions(computer.path(folder), Permissions::from_mode(0o755)).unwrap();
        }
        computer
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(&format!("etc/passkey-companion/policy.d/{name}"));
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        path
    }

    fn vendor(&self, text: &str) {
        let path = self.path("usr/share/passkey-companion/policy.toml");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
    }

    fn policy(&self) -> Settings {
        let owner = fs::metadata(self.0.path()).unwrap().uid();
        Settings::from_machine(read_below(self.0.path(), owner))
    }
}

#[track_caller]
fn ignored(settings: &Settings, file: &Path, why: &str) {
    assert_eq!(given(settings), []);
    let said = problems(settings).join("\n");
    assert!(said.contains(&file.display().to_string()) && said.contains(why), "{said}");
}

#[test]
fn that_nobody_manages_has_no_policy_and_no_problem() {
    sound(&Computer::new().policy());
    let empty = tempdir().unwrap();
    sound(&Settings::from_machine(read_below(empty.path(), 0)));
}

#[test]
fn hears_its_administrator_over_the_packager_and_the_last_file_over_the_first() {
    let computer = Computer::new();
    computer.vendor("Cloud = \"usgov\"\nTapKind = \"none\"\nKiosk = true\n");
    computer.file("20-team.toml", "TapKind = \"multi-use\"\n");
    computer.file("10-company.toml", "TapKind = \"one-time\"\nAttestation = \"off\"\n");
    computer.file(".hidden.toml", "Kiosk = false\n");
    computer.file("notes.txt", "Kiosk = false\n");
    let settings = computer.policy();
    sound(&settings);
    let origins: Vec<(String, String)> = settings
        .given()
        .into_iter()
        .map(|given| {
            let place = given.origin.to_string();
            (format!("{}={}", given.name, given.value.unwrap()), place.rsplit('/').next().unwrap().to_owned())
        })
        .collect();
    let expected = [
        ("Cloud=usgov", "policy.toml:1"),
        ("Attestation=off", "10-company.toml:2"),
        ("TapKind=multi-use", "20-team.toml:1"),
        ("Kiosk=true", "policy.toml:3"),
    ];
    assert_eq!(origins, expected.map(|(value, place)| (value.to_owned(), place.to_owned())));
}

#[test]
fn loses_nothing_to_a_file_beside_it_that_is_broken() {
    let computer = Computer::new();
    computer.file("10.toml", "Attestation = \"off\"\nCloud = \"moon\"\n");
    computer.file("20.toml", "<html>");
    computer.file("30.toml", "Kiosk = true\n");
    let settings = computer.policy();
    assert_eq!(given(&settings).len(), 2);
    let said = problems(&settings).join("\n");
    assert!(said.contains("10.toml:2:") && said.contains("20.toml:1:"), "{said}");
}

#[test]
fn ignores_what_others_can_write() {
    for mode in [0o666, 0o664, 0o646] {
        let computer = Computer::new();
        let file = computer.file("10.toml", "Kiosk = true\n");
        fs::set_permissions(&file, Permissions::from_mode(mode)).unwrap();
        ignored(&computer.policy(), &file, "can be written by others");
    }
    let computer = Computer::new();
    let file = computer.file("10.toml", "Kiosk = true\n");
    fs::set_permissions(file.parent().unwrap(), Permissions::from_mode(0o777)).unwrap();
    ignored(&computer.policy(), &file, "its folder can be written by others");
}

#[test]
fn ignores_what_belongs_to_somebody_else() {
    let computer = Computer::new();
    let file = computer.file("10.toml", "Kiosk = true\n");
    let other = fs::metadata(&file).unwrap().uid() + 1;
    let settings = Settings::from_machine(read_below(computer.0.path(), other));
    ignored(&settings, &file, "does not belong to root");
}

#[test]
fn follows_no_link_out_of_the_folder() {
    let computer = Computer::new();
    let elsewhere = computer.path("elsewhere.toml");
    fs::write(&elsewhere, "Kiosk = true\n").unwrap();
    let link = computer.path("etc/passkey-companion/policy.d/10.toml");
    symlink(&elsewhere, &link).unwrap();
    ignored(&computer.policy(), &link, "leads out of its folder");
    fs::remove_file(&link).unwrap();
    let real = computer.file("real", "Kiosk = true\n");
    symlink(&real, &link).unwrap();
    assert_eq!(given(&computer.policy()).len(), 1, "a link within the folder is the administrator's own");
    fs::remove_file(&link).unwrap();
    symlink("nowhere", &link).unwrap();
    assert_eq!(computer.policy().problems().len(), 1);
}

#[test]
fn waits_for_nobody_and_reads_no_more_than_it_has_to() {
    let computer = Computer::new();
    fs::create_dir(computer.path("etc/passkey-companion/policy.d/10.toml")).unwrap();
    ignored(&computer.policy(), Path::new("10.toml"), "it is not a file");
    let computer = Computer::new();
    let file = computer.file("10.toml", &format!("Kiosk = true\n# {}\n", "x".repeat(300_000)));
    ignored(&computer.policy(), &file, "larger than");
    let computer = Computer::new();
    let pipe = computer.path("etc/passkey-companion/policy.d/10.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    ignored(&computer.policy(), &pipe, "it is not a file");
}

#[test]
fn reads_a_hundred_files_and_says_that_there_are_more() {
    let computer = Computer::new();
    for number in 0..=100 {
        computer.file(&format!("{number:03}.toml"), "Cloud = \"public\"\n");
    }
    let settings = computer.policy();
    assert!(problems(&settings).join("").contains("more than 100"), "{:#?}", problems(&settings));
    assert!(settings.given()[0].origin.to_string().contains("099.toml"));
}
