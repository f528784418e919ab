//! Remote session, virtual machine, sign-in screen, set-up phase: is the person really in front of this
//! computer, and is it a real one? Bluetooth proves nearness, so the QR way needs both.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use super::environment::Environment;
use super::finding::FixAction;
use super::verdict::Verdict;
use crate::enroll::computer::FactUpdate;
use crate::t;

/// How a session is shown from afar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each system knows some of these")]
pub(super) enum Remote {
    Desktop,
    Citrix,
    Vnc,
    Ssh,
}

/// At which point of the system's life the program runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Stage {
    #[default]
    Desktop,
    SignInScreen,
    SetUp,
}

/// What the system shows of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Signs {
    /// Remote, or for certain not. `None`: no sign either way.
    pub remote: Option<Result<Remote, Local>>,
    /// The virtual machine's maker.
    pub virtual_machine: Option<String>,
    pub stage: Stage,
    /// What this was concluded from.
    pub evidence: Vec<String>,
}

/// The session is on this computer's own screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Local;

impl Signs {
    fn is_remote(&self) -> Option<bool> {
        self.remote.map(|session| session.is_ok())
    }
}

pub(super) fn remote_session(environment: &Environment) -> Option<bool> {
    native::signs(environment).is_remote()
}

/// Whether nobody is at a desktop yet, and whether the session is remote.
pub(super) fn stage(environment: &Environment) -> (bool, Option<bool>) {
    let signs = native::signs(environment);
    (signs.stage != Stage::Desktop, signs.is_remote())
}

pub(super) fn check(environment: &Environment) -> Verdict {
    let signs = match environment.pretended.remote_session {
        Some(remote) => Signs {
            remote: Some(if remote { Ok(Remote::Desktop) } else { Err(Local) }),
            evidence: vec![Environment::PRETENDED.to_owned()],
            ..Signs::default()
        },
        None => native::signs(environment),
    };
    let is_remote = signs.is_remote();
    let elsewhere = |summary| Verdict::fail(summary).fix(t!("check-fix-other-way"), FixAction::None);
    let verdict = match (signs.stage, signs.remote, &signs.virtual_machine) {
        (Stage::SignInScreen, ..) => Verdict::fail(t!("check-remote-sign-in-screen"))
            .fix(t!("check-fix-sign-in-first"), FixAction::None),
        (Stage::SetUp, ..) => {
            Verdict::fail(t!("check-remote-set-up")).fix(t!("check-fix-finish-set-up"), FixAction::None)
        }
        (_, Some(Ok(Remote::Desktop)), _) => elsewhere(t!("check-remote-desktop")),
        (_, Some(Ok(Remote::Citrix)), _) => elsewhere(t!("check-remote-citrix")),
        (_, Some(Ok(Remote::Vnc)), _) => elsewhere(t!("check-remote-vnc")),
        (_, Some(Ok(Remote::Ssh)), _) => elsewhere(t!("check-remote-ssh")),
        (_, _, Some(maker)) => Verdict::warn(t!("check-remote-virtual-machine", maker = maker.clone()))
            .fix(t!("check-fix-real-computer"), FixAction::None),
        (_, Some(Err(Local)), None) => Verdict::pass(t!("check-remote-pass")),
        (_, None, None) => Verdict::unknown(t!("check-remote-unknown")),
    };
    verdict.evidence(signs.evidence).means(FactUpdate::RemoteSession(is_remote))
}

/// The maker of a virtual machine by the names that its firmware gives. Names from each maker's
/// documentation of its SMBIOS strings.
#[allow(dead_code, reason = "a Mac asks its kernel instead")]
pub(super) fn virtual_machine(vendor: &str, product: &str) -> Option<String> {
    const BY_VENDOR: [&str; 9] =
        ["QEMU", "VMware", "innotek", "Xen", "Parallels", "Bochs", "BHYVE", "Amazon EC2", "Nutanix"];
    const BY_PRODUCT: [&str; 8] = [
        "VirtualBox",
        "Virtual Machine",
        "KVM",
        "VMware",
        "Google Compute Engine",
        "Apple Virtualization",
        "OpenStack",
        "HVM domU",
    ];
    let is = |text: &str, known: &[&str]| known.iter().any(|name| text.contains(name));
    (is(vendor, &BY_VENDOR) || is(product, &BY_PRODUCT))
        .then(|| format!("{vendor} {product}").trim().to_owned())
}
