//! macOS: the choice and the list of browsers as Launch Services has them.

use objc2_app_kit::NSWorkspace;
use objc2_foundation::{NSBundle, NSString, NSURL};

use super::{Environment, InstalledBrowser};

/// Only asked about, never opened.
const SOME_PAGE: &str = "https://localhost/";

/// Browsers, the one that will open first.
pub(super) fn find(_: &Environment) -> Vec<InstalledBrowser> {
    let Some(page) = NSURL::URLWithString(&NSString::from_str(SOME_PAGE)) else { return Vec::new() };
    let workspace = NSWorkspace::sharedWorkspace();
    let chosen = workspace.URLForApplicationToOpenURL(&page);
    let all = workspace.URLsForApplicationsToOpenURL(&page);
    let mut found: Vec<InstalledBrowser> = Vec::new();
    for browser in chosen.into_iter().chain(all).filter_map(|url| read(&url)) {
        if !found.iter().any(|known| known.id == browser.id) {
            found.push(browser);
        }
    }
    found
}

/// The version in the application's `Info.plist`.
#[allow(clippy::unused_async, reason = "other systems ask the program")]
pub(super) async fn version(_: &Environment, browser: &InstalledBrowser) -> Option<String> {
    let bundle = NSBundle::bundleWithPath(&NSString::from_str(&browser.id))?;
    let version = bundle.objectForInfoDictionaryKey(&NSString::from_str("CFBundleShortVersionString"))?;
    Some(version.downcast::<NSString>().ok()?.to_string())
}

fn read(application: &NSURL) -> Option<InstalledBrowser> {
    let path = application.path()?.to_string();
    let name = std::path::Path::new(&path).file_stem()?.to_str()?.to_owned();
    let command = ["/usr/bin/open", "-a", &path].map(str::to_owned).to_vec();
    Some(InstalledBrowser { id: path, name, command })
}
