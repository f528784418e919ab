//! What Windows shows of a program without starting it: version, icon, and how it wants to be run. Part of the
//! build script.

use std::path::Path;
use std::{env, fs};

/// Needs no more rights than the person has; sharp on every screen; UTF-8 and long paths.
const MANIFEST: &str = "packaging/windows/passkey-companion.manifest";
const ICON: &str = "assets/icons/app.ico";

/// Puts them into the program when it is built for Windows.
pub fn embed(root: &Path) -> super::Result<()> {
    println!("cargo::rerun-if-changed={MANIFEST}");
    println!("cargo::rerun-if-changed={ICON}");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    let version = env::var("CARGO_PKG_VERSION")?;
    let manifest = fs::read_to_string(root.join(MANIFEST))?.replace("{version}", &version);
    let mut resources = winresource::WindowsResource::new();
    let icon = root.join(ICON).display().to_string();
    // Versions come from Cargo.toml by themselves.
    resources
        .set_icon(&icon)
        .set_manifest(&manifest)
        .set("ProductName", "Passkey Companion")
        .set("FileDescription", "Passkey Companion")
        .set("CompanyName", "Passkey Companion contributors")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        .set("InternalName", "passkey-companion")
        .set("OriginalFilename", "passkey-companion.exe");
    if let Err(why) = resources.compile_for("passkey-companion") {
        // Types are checked without a resource compiler. A release without resources is refused elsewhere.
        println!("cargo::warning=the program gets no version and no icon: {why}");
    }
    Ok(())
}
