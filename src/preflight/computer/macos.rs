//! macOS: the version that Foundation reports.

use objc2_foundation::NSProcessInfo;

use super::{Computer, Environment};
use crate::enroll::computer::{Family, System};

pub(super) fn system(_: &Environment) -> Computer {
    let version = NSProcessInfo::processInfo().operatingSystemVersion();
    let label = format!("macOS {}.{}.{}", version.majorVersion, version.minorVersion, version.patchVersion);
    let major = u16::try_from(version.majorVersion).ok();
    Computer { system: System { family: Family::Macos, major, update: None }, label }
}
