//! Checks that read files and the environment of this computer: remote session, system, browser.
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use crate::support::lab::{find_one, nowhere, on_qr, timed, told, until};
use passkey_companion::enroll::computer::{FactUpdate, Family};
use passkey_companion::enroll::route::Route;
use passkey_companion::preflight::{
    CheckId, CheckStatus, Finding, FixAction, Needs, Targets, computer_os, remote_session,
};
use passkey_companion::t;

/// A computer made of files and environment variables.
struct Computer {
    root: tempfile::TempDir,
    targets: Targets,
}

impl Computer {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let targets = Targets { environment: nowhere(root.path()), ..Targets::default() };
        Self { root, targets }
    }

    fn file(self, path: &str, text: &str) -> Self {
        let path = self.root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn var(mut self, name: &str, value: &str) -> Self {
        self.targets.environment.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    fn at_the_screen(self) -> Self {
        self.var("XDG_SESSION_ID", "2")
            .file("run/systemd/sessions/2", "UID=1000\nSEAT=seat0\nREMOTE=0\nCLASS=user\n")
    }

    /// A browser whose program answers `--version` with this.
    fn browser(self, id: &str, name: &str, version: &str) -> Self {
        let program = self.root.path().join(format!("bin/{id}"));
        let entry = format!(
            "[Desktop Entry]\nName={name}\nExec=\"{}\" --flag %U\nMimeType=text/html;x-scheme-handler/https;\n\
             [Desktop Action new]\nName=Wrong\nExec=/bin/false\n",
            program.display()
        );
        let computer = self
            .file(
                &format!("bin/{id}"),
                &format!("#!/bin/sh\n[ \"$*\" = '--flag --version' ] && echo '{name} {version} beta'\n"),
            )
            .file(&format!("usr/share/applications/{id}"), &entry);
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        computer
    }

    fn chooses(self, id: &str) -> Self {
        let text = format!(
            "[Added Associations]\nx-scheme-handler/https=wrong.desktop\n[Default Applications]\nx-scheme-handler/https={id};\n"
        );
        self.file("etc/xdg/mimeapps.list", &text)
    }

    fn find(&self, id: CheckId, route: Option<Route>) -> Finding {
        find_one(id, &Needs { route, ..on_qr(&[]) }, &self.targets)
    }

    fn on_qr(&self, id: CheckId) -> Finding {
        self.find(id, Some(Route::Qr))
    }
}

fn is(found: &Finding, status: CheckStatus, summary: &str) {
    assert_eq!((found.status, &*found.summary.id), (status, summary), "{found:#?}");
}

mod remote {
    use super::*;

    #[test]
    fn a_session_on_the_seat_of_a_real_computer_passes() {
        let computer = Computer::new()
            .at_the_screen()
            .file("sys/class/dmi/id/sys_vendor", "LENOVO\n")
            .file("sys/class/dmi/id/product_name", "20XW004AGE\n");
        let found = computer.on_qr(CheckId::Remote);
        is(&found, CheckStatus::Pass, "check-remote-pass");
        assert_eq!(found.means, Some(FactUpdate::RemoteSession(Some(false))));
    }

    #[test]
    fn every_kind_of_remote_session_is_named() {
        let remote = "UID=1000\nREMOTE=1\nCLASS=user\n";
        for (computer, summary) in [
            (Computer::new().at_the_screen().var("XRDP_SESSION", "1"), "check-remote-desktop"),
            (Computer::new().var("VNCDESKTOP", "host:1"), "check-remote-vnc"),
            (
                Computer::new()
                    .var("SSH_CONNECTION", "10.0.0.1 5 10.0.0.2 22")
                    .var("DISPLAY", "localhost:10.0"),
                "check-remote-ssh",
            ),
            (
                Computer::new().var("XDG_SESSION_ID", "7").file("run/systemd/sessions/7", remote),
                "check-remote-desktop",
            ),
            (
                Computer::new()
                    .var("XDG_SESSION_ID", "7")
                    .file("run/systemd/sessions/7", remote)
                    .file("opt/Citrix/VDA/bin/ctx", ""),
                "check-remote-citrix",
            ),
        ] {
            let found = computer.on_qr(CheckId::Remote);
            is(&found, CheckStatus::Fail, summary);
            assert!(found.fix.is_some());
            assert_eq!(found.means, Some(FactUpdate::RemoteSession(Some(true))));
            is(&computer.find(CheckId::Remote, None), CheckStatus::Warn, summary);
            is(
                &computer.find(CheckId::Remote, Some(Route::Handoff)),
                CheckStatus::Skipped,
                "check-skipped-not-needed",
            );
        }
    }

    #[test]
    fn virtual_machines_are_named_and_warned_of() {
        for (vendor, product, maker) in [
            ("QEMU", "Standard PC (Q35 + ICH9, 2009)", "QEMU Standard PC (Q35 + ICH9, 2009)"),
            ("VMware, Inc.", "VMware Virtual Platform", "VMware, Inc. VMware Virtual Platform"),
            ("innotek GmbH", "VirtualBox", "innotek GmbH VirtualBox"),
            ("Microsoft Corporation", "Virtual Machine", "Microsoft Corporation Virtual Machine"),
        ] {
            let computer = Computer::new()
                .at_the_screen()
                .file("sys/class/dmi/id/sys_vendor", vendor)
                .file("sys/class/dmi/id/product_name", product);
            let found = computer.on_qr(CheckId::Remote);
            is(&found, CheckStatus::Warn, "check-remote-virtual-machine");
            assert_eq!(told(&found, "maker"), maker);
        }
        let wsl = Computer::new().file("proc/sys/kernel/osrelease", "5.15.153.1-microsoft-standard-WSL2\n");
        is(&wsl.on_qr(CheckId::Remote), CheckStatus::Warn, "check-remote-virtual-machine");
    }

    #[test]
    fn a_surface_is_no_virtual_machine() {
        let computer = Computer::new()
            .at_the_screen()
            .file("sys/class/dmi/id/sys_vendor", "Microsoft Corporation\n")
            .file("sys/class/dmi/id/product_name", "Surface Pro 9\n");
        is(&computer.on_qr(CheckId::Remote), CheckStatus::Pass, "check-remote-pass");
    }

    #[test]
    fn the_sign_in_screen_and_the_set_up_phase_are_told() {
        let greeter = Computer::new()
            .var("XDG_SESSION_ID", "c1")
            .file("run/systemd/sessions/c1", "SEAT=seat0\nREMOTE=0\nCLASS=greeter\n");
        is(&greeter.on_qr(CheckId::Remote), CheckStatus::Fail, "check-remote-sign-in-screen");
        let set_up = Computer::new().at_the_screen().var("USER", "gnome-initial-setup");
        is(&set_up.on_qr(CheckId::Remote), CheckStatus::Fail, "check-remote-set-up");
    }

    #[test]
    fn without_any_sign_nobody_can_tell() {
        let found = Computer::new().on_qr(CheckId::Remote);
        is(&found, CheckStatus::Unknown, "check-remote-unknown");
        assert_eq!(found.means, Some(FactUpdate::RemoteSession(None)));
    }
}

mod os {
    use super::*;

    #[test]
    fn linux_passes_under_its_own_name() {
        let computer = Computer::new()
            .file("etc/os-release", "NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
        let found = computer.on_qr(CheckId::Os);
        is(&found, CheckStatus::Pass, "check-os-pass");
        assert_eq!(told(&found, "system"), "Debian GNU/Linux 12 (bookworm)");
    }
}

mod browser {
    use super::*;

    #[test]
    fn chrome_passes_with_its_version() {
        let computer = Computer::new()
            .browser("google-chrome.desktop", "Google Chrome", "131.0.6778.85")
            .chooses("google-chrome.desktop");
        let found = computer.on_qr(CheckId::Browser);
        is(&found, CheckStatus::Pass, "check-browser-pass");
        assert_eq!(told(&found, "browser"), "Google Chrome 131.0.6778.85");
    }

    #[test]
    fn firefox_cannot_and_an_installed_browser_that_can_is_offered() {
        let computer = Computer::new()
            .browser("firefox-esr.desktop", "Firefox ESR", "128.4.0")
            .browser("microsoft-edge.desktop", "Microsoft Edge", "131.0.2903.51")
            .chooses("firefox-esr.desktop");
        let found = computer.on_qr(CheckId::Browser);
        is(&found, CheckStatus::Fail, "check-browser-cannot");
        assert_eq!(found.means, None, "another browser opens the way again");
        let fix = found.fix.unwrap();
        assert_eq!(fix.action, FixAction::UseBrowser("microsoft-edge.desktop".to_owned()));
        assert_eq!(fix.message, t!("check-fix-use-browser", browser = "Microsoft Edge"));
        is(&computer.find(CheckId::Browser, None), CheckStatus::Warn, "check-browser-cannot");
        is(&computer.find(CheckId::Browser, Some(Route::Handoff)), CheckStatus::Pass, "check-browser-pass");
        is(
            &computer.find(CheckId::Browser, Some(Route::App)),
            CheckStatus::Skipped,
            "check-skipped-not-needed",
        );
    }

    #[test]
    fn firefox_alone_leads_to_advice() {
        let computer =
            Computer::new().browser("firefox.desktop", "Firefox", "132.0").chooses("firefox.desktop");
        let found = computer.on_qr(CheckId::Browser);
        is(&found, CheckStatus::Fail, "check-browser-cannot");
        assert_eq!(found.fix.unwrap().action, FixAction::None);
    }

    #[test]
    fn a_relative_of_chrome_is_untested() {
        let brave = Computer::new()
            .browser("brave-browser.desktop", "Brave", "131.1.73")
            .chooses("brave-browser.desktop");
        is(&brave.on_qr(CheckId::Browser), CheckStatus::Warn, "check-browser-untested");
    }

    #[test]
    fn the_persons_choice_comes_before_the_systems() {
        let computer = Computer::new()
            .browser("google-chrome.desktop", "Google Chrome", "131.0")
            .browser("firefox.desktop", "Firefox", "132.0")
            .chooses("google-chrome.desktop");
        let home = computer.root.path().join("home");
        let computer = computer.var("HOME", home.to_str().unwrap()).file(
            "home/.config/mimeapps.list",
            "[Default Applications]\nx-scheme-handler/https=firefox.desktop\n",
        );
        is(&computer.on_qr(CheckId::Browser), CheckStatus::Fail, "check-browser-cannot");
    }

    #[test]
    fn a_browser_that_never_tells_its_version_is_not_waited_for() {
        let computer = Computer::new()
            .browser("google-chrome.desktop", "Google Chrome", "131.0")
            .chooses("google-chrome.desktop");
        let computer = computer.file("bin/google-chrome.desktop", "#!/bin/sh\nexec sleep 60\n");
        let (found, time) = timed(|| computer.on_qr(CheckId::Browser));
        is(&found, CheckStatus::Pass, "check-browser-pass");
        assert_eq!(told(&found, "browser"), "Google Chrome");
        assert!(time < Duration::from_millis(3700), "{time:?}");
        until("the end of the program", Duration::from_secs(1), || !is_running("sleep"));
    }

    /// Whether a child of ours runs under that name. Zombies do not count.
    fn is_running(program: &str) -> bool {
        let own = std::process::id().to_string();
        std::fs::read_dir("/proc").unwrap().flatten().any(|process| {
            let status = std::fs::read_to_string(process.path().join("status")).unwrap_or_default();
            let is = |line: &str| status.lines().any(|own| own == line);
            is(&format!("Name:\t{program}")) && is(&format!("PPid:\t{own}")) && !status.contains("State:\tZ")
        })
    }

    #[test]
    fn without_a_browser_nobody_can_tell() {
        is(&Computer::new().on_qr(CheckId::Browser), CheckStatus::Unknown, "check-browser-unknown");
    }
}

#[test]
fn the_cheap_facts_are_immediate() {
    let (_, time) = timed(remote_session);
    assert!(time < Duration::from_millis(20), "{time:?}");
    let (system, time) = timed(computer_os);
    assert_eq!(system.family, Family::Linux);
    assert!(time < Duration::from_millis(20), "{time:?}");
}
