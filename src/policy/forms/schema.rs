//! JSON Schema of a policy as TOML, for editors that complete and check while one types.

use serde_json::{Map, Value, json};

use super::full_help;
use crate::policy::kind::languages;
use crate::policy::{DEFINITIONS, Kind, LONGEST_TEXT};

/// The schema.
pub fn schema() -> String {
    let mut properties = Map::new();
    for definition in DEFINITIONS {
        let text = || json!({ "type": "string", "minLength": 1, "maxLength": LONGEST_TEXT });
        let mut property = match definition.kind {
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::Choice(names) => json!({ "type": "string", "enum": names() }),
            Kind::List(names) => {
                json!({ "type": "array", "minItems": 1, "items": { "type": "string", "enum": names() } })
            }
            Kind::Localized => {
                let each: Map<String, Value> =
                    languages().into_iter().map(|tag| (tag.to_owned(), text())).collect();
                json!({ "type": "object", "minProperties": 1, "additionalProperties": false, "properties": each })
            }
            Kind::Url => json!({ "type": "string", "pattern": "^https://" }),
            Kind::Mail => json!({ "type": "string", "pattern": "^[^@ ]+@[^@ ]+$" }),
            Kind::Phone => json!({ "type": "string", "pattern": r"^\+?[0-9 ()./-]{3,40}$" }),
            Kind::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Kind::Date => json!({ "type": "string", "pattern": "^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$" }),
            Kind::Guid => {
                json!({ "type": "string", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" })
            }
            Kind::Folder => json!({ "type": "string", "pattern": r"^(/|[A-Za-z]:\\)" }),
            Kind::Color => json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }),
            Kind::Text | Kind::Like(_) => text(),
        };
        property["description"] = json!(full_help(definition));
        if let Some(default) = definition.default_value() {
            property["default"] = match default {
                crate::policy::Value::Text(text) => json!(text),
                crate::policy::Value::Flag(flag) => json!(flag),
                crate::policy::Value::Number(number) => json!(number),
                crate::policy::Value::List(items) => json!(items),
                crate::policy::Value::Map(map) => json!(map),
            };
        }
        properties.insert(definition.name.to_owned(), property);
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Policy of Passkey Companion",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    format!("{schema:#}\n")
}
