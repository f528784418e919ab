//! Linux: `mimeapps.list` and `.desktop` files, as the freedesktop specifications say.

use std::path::{Path, PathBuf};

use super::{Environment, InstalledBrowser};
use crate::outside::file;

/// Exported by Flatpak and snap when their folders are missing from `XDG_DATA_DIRS`.
const EXPORTS: [&str; 2] = ["var/lib/flatpak/exports/share", "var/lib/snapd/desktop"];
/// Longest of these files, in bytes.
const LONGEST: u64 = 1024 * 1024;
const HTTPS: &str = "x-scheme-handler/https";

/// Browsers, the one that will open first.
pub(super) fn find(environment: &Environment) -> Vec<InstalledBrowser> {
    let folders = XdgFolders::new(environment);
    let mut found: Vec<InstalledBrowser> = Vec::new();
    for folder in &folders.data {
        let Ok(entries) = std::fs::read_dir(folder.join("applications")) else { continue };
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        for browser in files.iter().filter_map(|file| read(file)) {
            if !found.iter().any(|known| known.id == browser.id) {
                found.push(browser);
            }
        }
    }
    let chosen = folders.chosen();
    found.sort_by_key(|browser| chosen.iter().position(|id| *id == browser.id).unwrap_or(usize::MAX));
    found
}

/// Asks the browser itself.
pub(super) async fn version(environment: &Environment, browser: &InstalledBrowser) -> Option<String> {
    let (program, arguments) = browser.command.split_first()?;
    let output = tokio::process::Command::new(environment.program(program)?)
        .args(arguments)
        .arg("--version")
        .stdin(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = text.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    version.map(str::to_owned)
}

/// Folders of the XDG base directory specification, in the order of precedence.
struct XdgFolders {
    config: Vec<PathBuf>,
    data: Vec<PathBuf>,
    desktops: Vec<String>,
}

impl XdgFolders {
    fn new(environment: &Environment) -> Self {
        let var = |name: &str| environment.variables.get(name).filter(|value| !value.is_empty());
        let home = var("HOME").map(PathBuf::from).unwrap_or_default();
        let own = |name: &str, default: &str| var(name).map_or_else(|| home.join(default), PathBuf::from);
        let shared = |name: &str, default: &str| {
            let list = var(name).map_or(default, String::as_str);
            let inside = |path: &str| environment.root.join(path.trim_start_matches('/'));
            list.split(':').filter(|path| !path.is_empty()).map(inside).collect::<Vec<_>>()
        };
        let mut config = vec![own("XDG_CONFIG_HOME", ".config")];
        config.extend(shared("XDG_CONFIG_DIRS", "/etc/xdg"));
        let mut data = vec![own("XDG_DATA_HOME", ".local/share")];
        data.extend(shared("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
        data.extend(EXPORTS.map(|path| environment.root.join(path)));
        let desktops = var("XDG_CURRENT_DESKTOP").map(|names| names.to_lowercase()).unwrap_or_default();
        let desktops = desktops.split(':').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Self { config, data, desktops }
    }

    /// Ids of the chosen browsers, most wanted first.
    fn chosen(&self) -> Vec<String> {
        let folders =
            self.config.iter().cloned().chain(self.data.iter().map(|folder| folder.join("applications")));
        let mut chosen = Vec::new();
        for folder in folders {
            let own = self.desktops.iter().map(|desktop| format!("{desktop}-mimeapps.list"));
            for list in own.chain(["mimeapps.list".to_owned()]) {
                let text = file::read_text(&folder.join(list), LONGEST).unwrap_or_default();
                let ids = value(&text, "[Default Applications]", HTTPS);
                chosen.extend(ids.unwrap_or("").split(';').filter(|id| !id.is_empty()).map(str::to_owned));
            }
        }
        chosen
    }
}

/// A browser, if this `.desktop` file describes one.
fn read(path: &Path) -> Option<InstalledBrowser> {
    if path.extension()? != "desktop" {
        return None;
    }
    let text = file::read_text(path, LONGEST).ok()?;
    let get = |key| value(&text, "[Desktop Entry]", key);
    let opens_https = get("MimeType")?.split(';').any(|kind| kind == HTTPS);
    if !opens_https || get("NoDisplay") == Some("true") || get("Hidden") == Some("true") {
        return None;
    }
    let command: Vec<String> = words(get("Exec")?).into_iter().filter(|word| !is_field_code(word)).collect();
    Some(InstalledBrowser {
        id: path.file_name()?.to_str()?.to_owned(),
        name: get("Name")?.to_owned(),
        command: (!command.is_empty()).then_some(command)?,
    })
}

/// `%u`, and `@@u`, with which Flatpak marks the same.
fn is_field_code(word: &str) -> bool {
    word.starts_with("@@") || (word.len() == 2 && word.starts_with('%'))
}

/// A value in an INI-like file.
fn value<'t>(text: &'t str, group: &str, key: &str) -> Option<&'t str> {
    text.lines()
        .map(str::trim)
        .skip_while(|line| *line != group)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))
        .map(str::trim)
}

/// Words of an `Exec` line; double quotes hold words together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match (letter, words.last_mut()) {
            ('"', _) => quoted = !quoted,
            ('\\', Some(word)) if quoted => word.extend(letters.next()),
            (' ', _) if !quoted => words.push(String::new()),
            (_, Some(word)) => word.push(letter),
            (_, None) => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
