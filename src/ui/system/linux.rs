//! Linux: the settings portal, which GNOME, KDE and others answer, on the session bus.

use std::collections::HashMap;
use std::path::PathBuf;

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedValue, Value};

use super::Appearance;

/// Namespaces that are read: the desktop-neutral one first, then GNOME's for what it lacks.
const NAMESPACES: [&str; 3] =
    ["org.freedesktop.appearance", "org.gnome.desktop.interface", "org.gnome.desktop.a11y.interface"];

pub(super) fn follow(report: &dyn Fn(Appearance)) {
    if let Err(why) = try_follow(report) {
        log::debug!("no settings portal: {why}");
    }
}

fn try_follow(report: &dyn Fn(Appearance)) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let portal = Proxy::new(
        &bus,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
    )?;
    let mut changes = portal.receive_signal("SettingChanged")?;
    let mut last = Appearance::default();
    loop {
        let now = read(&portal)?;
        if now != last {
            last = now;
            report(now);
        }
        if changes.next().is_none() {
            return Ok(());
        }
    }
}

fn read(portal: &Proxy) -> zbus::Result<Appearance> {
    let all: HashMap<String, HashMap<String, OwnedValue>> = portal.call("ReadAll", &NAMESPACES.as_slice())?;
    let value = |namespace: usize, key: &str| all.get(NAMESPACES[namespace]).and_then(|keys| keys.get(key));
    let number = |namespace, key| match value(namespace, key).map(|value| &**value) {
        Some(Value::U32(number)) => Some(*number),
        _ => None,
    };
    let flag = |namespace, key| match value(namespace, key).map(|value| &**value) {
        Some(Value::Bool(flag)) => Some(*flag),
        _ => None,
    };
    let text_scale = match value(1, "text-scaling-factor").map(|value| &**value) {
        Some(Value::F64(scale)) => *scale as f32,
        _ => 1.0,
    };
    Ok(Appearance {
        // The window system tells nobody here, so egui does not know.
        dark: match number(0, "color-scheme") {
            Some(1) => Some(true),
            Some(2) => Some(false),
            _ => None,
        },
        high_contrast: number(0, "contrast") == Some(1) || flag(2, "high-contrast") == Some(true),
        reduced_motion: number(0, "reduced-motion") == Some(1) || flag(1, "enable-animations") == Some(false),
        text_scale,
        accent: value(0, "accent-color").and_then(|value| accent(value)),
    })
}

/// Three numbers from 0 to 1; anything outside means that no accent is set.
fn accent(value: &Value) -> Option<[u8; 3]> {
    let Value::Structure(parts) = value else { return None };
    let mut color = [0; 3];
    if parts.fields().len() != color.len() {
        return None;
    }
    for (channel, part) in color.iter_mut().zip(parts.fields()) {
        match part {
            Value::F64(share) if (0.0..=1.0).contains(share) => *channel = (share * 255.0).round() as u8,
            _ => return None,
        }
    }
    Some(color)
}

/// Whether there is a font at all. On a computer without any, fontconfig finds nothing, and what builds on it
/// takes that for impossible.
pub(super) fn has_fonts() -> bool {
    const MOST_FOLDERS: usize = 2000;
    let mut folders = font_folders();
    let mut looked = 0;
    while let Some(folder) = folders.pop() {
        looked += 1;
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            let ending = path.extension().unwrap_or_default();
            if ["ttf", "otf", "ttc", "otc"].iter().any(|known| ending.eq_ignore_ascii_case(known)) {
                return true;
            }
            // Links may lead round in circles; so many folders are enough.
            if looked < MOST_FOLDERS && path.is_dir() {
                folders.push(path);
            }
        }
    }
    false
}

/// Where fontconfig looks: the usual folders, and those of its own file (all of them on NixOS).
fn font_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from).into();
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.extend([home.join(".local/share/fonts"), home.join(".fonts")]);
    }
    let shared = std::env::var_os("XDG_DATA_DIRS").unwrap_or_default();
    folders.extend(std::env::split_paths(&shared).map(|folder| folder.join("fonts")));
    let own = std::fs::read_to_string("/etc/fonts/fonts.conf").unwrap_or_default();
    let named = own.split("<dir").skip(1).filter_map(|part| part.split_once('>')?.1.split("</dir>").next());
    folders.extend(named.filter(|path| path.starts_with('/')).map(PathBuf::from));
    folders
}

/// Not asked.
pub(super) fn work_area(_: eframe::egui::Pos2) -> Option<eframe::egui::Rect> {
    None
}
