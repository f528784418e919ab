//! Manifest for custom settings of Jamf Pro: JSON Schema, of which Jamf takes only a few words.

use serde_json::{Map, Value, json};

use super::{full_help, words};
use crate::policy::kind::languages;
use crate::policy::{DEFINITIONS, Kind};

/// The manifest.
pub fn jamf() -> String {
    let mut properties = Map::new();
    for (order, definition) in DEFINITIONS.iter().enumerate() {
        let mut property = json!({
            "title": words(definition.name),
            "description": full_help(definition),
            "property_order": order + 1,
        });
        match definition.kind {
            Kind::Flag => property["type"] = json!("boolean"),
            Kind::Choice(names) => {
                property["type"] = json!("string");
                property["enum"] = json!(names());
            }
            Kind::List(names) => {
                property["type"] = json!("array");
                property["items"] = json!({ "type": "string", "enum": names() });
            }
            Kind::Localized => {
                let each = languages().into_iter().map(|tag| (tag.to_owned(), json!({ "type": "string" })));
                property["type"] = json!("object");
                property["properties"] = Value::Object(each.collect());
            }
            Kind::Number(..) => property["type"] = json!("integer"),
            _ => {
                property["type"] = json!("string");
                property["options"] = json!({ "infoText": format!("For example {}", definition.example) });
            }
        }
        properties.insert(definition.name.to_owned(), property);
    }
    let manifest = json!({
        "title": "Passkey Companion (io.github.passkey_companion.PasskeyCompanion)",
        "description": "Leads people to a passkey in Microsoft Authenticator",
        "properties": properties,
    });
    format!("{manifest:#}\n")
}
