use super::*;
use passkey_companion::policy::machine::native::read_below;
use passkey_companion::policy::machine::native::trust_folder_of;
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

mod a_folder_with_newer_facts {
    use super::*;

    /// A folder in which everything is as it should be.
    fn folder(computer: &Computer) -> PathBuf {
        let folder = computer.path("usr/share/passkey-companion/facts");
        fs::create_dir_all(&folder).unwrap();
        for path in ["usr", "usr/share", "usr/share/passkey-companion", "usr/share/passkey-companion/facts"] {
            fs::set_permissions(computer.path(path), Permissions::from_mode(0o755)).unwrap();
        }
        fs::write(folder.join("phones.toml"), "").unwrap();
        fs::set_permissions(folder.join("phones.toml"), Permissions::from_mode(0o644)).unwrap();
        folder
    }

    fn trust(computer: &Computer, folder: &Path) -> Result<(), String> {
        let owner = computer.0.path().metadata().unwrap().uid();
        let root = computer.0.path().canonicalize().unwrap();
        trust_folder_of(folder, owner, &root).map_err(|why| why.to_string())
    }

    #[test]
    fn counts_when_only_the_administrator_can_have_written_it() {
        let computer = Computer::new();
        let folder = folder(&computer).canonicalize().unwrap();
        assert_eq!(trust(&computer, &folder), Ok(()));
        let other = computer.0.path().metadata().unwrap().uid() + 1;
        assert!(trust_folder_of(&folder, other, &folder).is_err());
    }

    #[test]
    fn is_not_trusted_where_others_can_write_or_a_link_leads() {
        let spoilt = |spoil: &dyn Fn(&Computer, &Path), wanted: &str| {
            let computer = Computer::new();
            let folder = folder(&computer).canonicalize().unwrap();
            spoil(&computer, &folder);
            let why = trust(&computer, &folder).unwrap_err();
            assert!(why.contains(wanted), "{wanted}: {why}");
        };
        let open = |path: &Path| fs::set_permissions(path, Permissions::from_mode(0o777)).unwrap();
        spoilt(&|_, folder| open(folder), "written by others");
        spoilt(&|_, folder| open(&folder.join("phones.toml")), "written by others");
        spoilt(&|computer, _| open(&computer.path("usr")), "written by others");
        spoilt(
            &|computer, folder| {
                let elsewhere = computer.path("usr/elsewhere.toml");
                fs::write(&elsewhere, "").unwrap();
                symlink(elsewhere, folder.join("errors.toml")).unwrap();
            },
            "leads out",
        );
        spoilt(&|_, folder| fs::write(folder.join("errors.toml"), vec![b'#'; 300_000]).unwrap(), "larger");
        spoilt(
            &|_, folder| {
                fs::create_dir(folder.join("deeper")).unwrap();
            },
            "not a file",
        );
        spoilt(
            &|_, folder| {
                for file in 0..101 {
                    fs::write(folder.join(format!("{file}.toml")), "").unwrap();
                }
            },
            "more than",
        );
        let computer = Computer::new();
        let real = folder(&computer).canonicalize().unwrap();
        let link = real.with_file_name("link");
        symlink(&real, &link).unwrap();
        assert!(trust(&computer, &link).unwrap_err().contains("a link"));
        assert!(trust(&computer, &computer.path("nowhere")).is_err());
    }
}
