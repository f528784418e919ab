//! Linux: the settings portal, which GNOME, KDE and others answer, on the session bus.

use std::collections::HashMap;

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
