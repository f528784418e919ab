//! Settings of a custom profile of Intune for Windows, in the form that Microsoft Graph has for them
//! (`windows10CustomConfiguration`): the ADMX first, then one setting a key.

use roxmltree::Document as Xml;
use serde_json::json;

use super::registry::list_or_map;
use super::{Document, Entry, xml};
use crate::policy::forms::admx;
use crate::policy::kind::{Raw, Value};

/// Between the parts of a list.
const SEPARATOR: char = '\u{F000}';

/// Where an ADMX goes.
const INSTALL: &str =
    "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/PasskeyCompanion/Policy/PasskeyCompanionAdmx";

const SETTINGS: &str = "./Device/Vendor/MSFT/Policy/Config/PasskeyCompanion~Policy~";

pub(super) fn write(values: &[(&str, Value)]) -> String {
    let setting = |name: &str, uri: String, value: String| {
        json!({
            "@odata.type": "#microsoft.graph.omaSettingString",
            "displayName": name,
            "omaUri": uri,
            "value": value,
        })
    };
    let mut settings = vec![setting("Passkey Companion ADMX", INSTALL.to_owned(), admx::definitions())];
    for (name, value) in values {
        let path = admx::category_path(name).join("~");
        settings.push(setting(name, format!("{SETTINGS}{path}/{name}"), enabled(name, value)));
    }
    let profile = json!({
        "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
        "displayName": "Passkey Companion",
        "omaSettings": settings,
    });
    format!("{profile:#}\n")
}

fn enabled(name: &str, value: &Value) -> String {
    let with = |data: &str| format!("<enabled/><data id=\"{name}\" value=\"{}\"/>", xml(data));
    let joined = |pairs: Vec<(String, &String)>| {
        let parts: Vec<String> =
            pairs.into_iter().map(|(name, text)| format!("{name}{SEPARATOR}{text}")).collect();
        parts.join(&SEPARATOR.to_string())
    };
    match value {
        Value::Flag(true) => String::from("<enabled/>"),
        Value::Flag(false) => String::from("<disabled/>"),
        Value::Text(text) => with(text),
        Value::Number(number) => with(&number.to_string()),
        Value::List(items) => {
            with(&joined(items.iter().enumerate().map(|(at, item)| ((at + 1).to_string(), item)).collect()))
        }
        Value::Map(map) => with(&joined(map.iter().map(|(tag, text)| (tag.clone(), text)).collect())),
    }
}

pub(super) fn parse(text: &str) -> Document {
    let profile: serde_json::Value = match serde_json::from_str(text) {
        Ok(profile) => profile,
        Err(why) => return Document::broken(Some(why.line()), why.to_string()),
    };
    let Some(settings) = profile["omaSettings"].as_array() else {
        return Document::broken(None, "it has no omaSettings");
    };
    let mut document = Document::default();
    for setting in settings {
        let uri = setting["omaUri"].as_str().unwrap_or_default();
        let Some((_, key)) = uri.strip_prefix(SETTINGS).and_then(|path| path.split_once('/')) else {
            continue;
        };
        match setting["value"].as_str().and_then(raw) {
            Some(value) => document.entries.push(Entry { key: key.to_owned(), value, line: None }),
            None => document.problems.push((None, format!("{key} has no value that a policy can have"))),
        }
    }
    document
}

fn raw(value: &str) -> Option<Raw> {
    let whole = format!("<setting>{value}</setting>");
    let tree = Xml::parse(&whole).ok()?;
    let parts: Vec<_> = tree.root_element().children().filter(roxmltree::Node::is_element).collect();
    let named = |name: &str| parts.iter().any(|part| part.has_tag_name(name));
    let data = parts.iter().find(|part| part.has_tag_name("data")).and_then(|part| part.attribute("value"));
    match (named("enabled"), data) {
        (true, Some(data)) if data.contains(SEPARATOR) => {
            let parts: Vec<&str> = data.split(SEPARATOR).collect();
            let pairs = parts.chunks_exact(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned()));
            Some(list_or_map(pairs.collect()))
        }
        (true, Some(data)) => Some(Raw::Text(data.to_owned())),
        (true, None) => Some(Raw::Flag(true)),
        (false, _) => named("disabled").then_some(Raw::Flag(false)),
    }
}
