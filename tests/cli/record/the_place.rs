use super::*;

#[test]
fn is_one_folder_for_everything() {
    let places = AppDirs::under("/somewhere");
    for file in [places.log_folder(), places.crash_file()] {
        assert!(file.starts_with("/somewhere"), "{}", file.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn follows_the_desktop_rules_on_linux() {
    if is_child() {
        println!("place={}", AppDirs::for_this_user().unwrap().root().display());
        return;
    }
    let folder = tempdir().unwrap();
    let test = "the_place::follows_the_desktop_rules_on_linux";
    let mut command = child(test, folder.path());
    command.env("XDG_STATE_HOME", "/a/state");
    assert!(run(command).contains("place=/a/state/passkey-companion\n"));
    for relative_or_none in [Some("relative/state"), None] {
        let mut command = child(test, folder.path());
        command.env("HOME", "/a/home").env_remove("XDG_STATE_HOME");
        if let Some(value) = relative_or_none {
            command.env("XDG_STATE_HOME", value);
        }
        assert!(run(command).contains("place=/a/home/.local/state/passkey-companion\n"));
    }
}
