#[cfg(target_os = "linux")]
use super::*;

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_says_so_and_names_the_guide() {
    for args in [
        &[] as &[&str],
        &["run"],
        &["--demo"],
        &["run", "--exit-after", "first-frame"],
        &["--renderer", "glow"],
    ] {
        let said = run(args).refused(22);
        assert!(said.contains("passkey-companion guide"), "{args:?}: {said}");
        assert!(!said.contains("panicked") && !said.contains("winit"), "{args:?}: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn with_a_display_that_is_not_there_says_so_too() {
    for (name, value) in [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "wayland-4711")] {
        let home = Home::new();
        let mut command = home.command::<&str>(&[]);
        command.env(name, value);
        let said = ran(command).refused(22);
        assert!(said.contains("passkey-companion guide") && !said.contains("panicked"), "{name}: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_a_renderer_that_this_system_does_not_have() {
    assert!(run(&["--renderer", "wgpu"]).wrong_usage().contains("wgpu"));
    assert!(run(&["--renderer", "vulkan"]).wrong_usage().contains("glow"));
    assert!(run(&["--dock", "top"]).wrong_usage().contains("left"));
    assert!(run(&["--exit-after", "lunch"]).wrong_usage().contains("first-frame"));
}

/// The entry for sign-in is installed everywhere.
#[cfg(target_os = "linux")]
#[test]
fn at_sign_in_nothing_happens_until_something_asks_for_it() {
    for args in [&["--autostart"] as &[&str], &["run", "--autostart"]] {
        let home = Home::new();
        let output = home.command(args).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    }
}
