//! Property lists: preferences of macOS, alone or inside of a configuration profile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use roxmltree::{Document as Xml, Node, ParsingOptions};

use super::{DOMAIN, Document, Entry, xml};
use crate::policy::kind::{Raw, Value};

/// More elements than any policy of ours has.
const MOST_NODES: u32 = 20_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
    <plist version=\"1.0\">\n";

/// Reads preferences, or those of our domain out of a profile.
pub(super) fn parse(text: &str) -> Document {
    // Property lists begin with a DTD; nothing is fetched for it, and entities are bounded.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let tree = match Xml::parse_with_options(text, options) {
        Ok(tree) => tree,
        Err(why) => return Document::broken(Some(why.pos().row as usize), why.to_string()),
    };
    let root = tree.root_element();
    let Some(top) = root.first_element_child().filter(|node| node.has_tag_name("dict")) else {
        return Document::broken(Some(1), "it is not a property list with keys");
    };
    let mut document = Document::default();
    match get(top, "PayloadContent") {
        Some(payloads) => {
            for payload in payloads.children().filter(Node::is_element) {
                preferences(payload, &mut document.entries);
            }
            if document.entries.is_empty() {
                document.problems.push((None, format!("the profile has no settings for {DOMAIN}")));
            }
        }
        None => document.entries.extend(pairs(top).map(entry)),
    }
    document
}

/// Our settings in a payload: of our own type, or wrapped as managed preferences.
fn preferences(payload: Node, entries: &mut Vec<Entry>) {
    match get(payload, "PayloadType").and_then(|node| node.text()) {
        Some(DOMAIN) => entries.extend(
            pairs(payload)
                .filter(|(key, _)| !key.text().unwrap_or_default().starts_with("Payload"))
                .map(entry),
        ),
        Some("com.apple.ManagedClient.preferences") => {
            let settings = get(payload, "PayloadContent")
                .and_then(|content| get(content, DOMAIN))
                .and_then(|domain| get(domain, "Forced"))
                .and_then(|forced| forced.first_element_child())
                .and_then(|first| get(first, "mcx_preference_settings"));
            entries.extend(settings.into_iter().flat_map(pairs).map(entry));
        }
        _ => {}
    }
}

/// Keys and values of a dictionary.
fn pairs<'a, 'i>(dict: Node<'a, 'i>) -> impl Iterator<Item = (Node<'a, 'i>, Node<'a, 'i>)> {
    dict.children()
        .filter(|node| node.has_tag_name("key"))
        .filter_map(|key| Some((key, key.next_sibling_element().filter(|value| !value.has_tag_name("key"))?)))
}

fn get<'a, 'i>(dict: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    pairs(dict).find(|(key, _)| key.text() == Some(name)).map(|(_, value)| value)
}

fn entry((key, value): (Node, Node)) -> Entry {
    let line = key.document().text_pos_at(key.range().start).row as usize;
    Entry { key: key.text().unwrap_or_default().to_owned(), value: raw(value), line: Some(line) }
}

fn string(node: Node) -> Option<String> {
    node.has_tag_name("string").then(|| node.text().unwrap_or_default().to_owned())
}

fn raw(node: Node) -> Raw {
    match node.tag_name().name() {
        "string" => Raw::Text(node.text().unwrap_or_default().to_owned()),
        "true" => Raw::Flag(true),
        "false" => Raw::Flag(false),
        "integer" => {
            node.text().and_then(|text| text.trim().parse().ok()).map_or(Raw::Other("integer"), Raw::Number)
        }
        "array" => {
            let items: Option<Vec<String>> = node.children().filter(Node::is_element).map(string).collect();
            items.map_or(Raw::Other("array of other things than strings"), Raw::List)
        }
        "dict" => {
            let texts: Option<BTreeMap<String, String>> = pairs(node)
                .map(|(key, value)| Some((key.text().unwrap_or_default().to_owned(), string(value)?)))
                .collect();
            texts.map_or(Raw::Other("dict of other things than strings"), Raw::Map)
        }
        "real" => Raw::Other("real"),
        "data" => Raw::Other("data"),
        "date" => Raw::Other("date"),
        _ => Raw::Other("unknown"),
    }
}

/// Preferences alone.
pub(super) fn write(values: &[(&str, Value)]) -> String {
    format!("{HEAD}<dict>\n{}</dict>\n</plist>\n", settings(values, 1))
}

/// Keys and values, indented.
pub(in crate::policy) fn settings(values: &[(&str, Value)], depth: usize) -> String {
    let (out, inner) = ("\t".repeat(depth), "\t".repeat(depth + 1));
    let mut text = String::new();
    for (name, value) in values {
        let _ = writeln!(text, "{out}<key>{name}</key>");
        let _ = match value {
            Value::Text(value) => writeln!(text, "{out}<string>{}</string>", xml(value)),
            Value::Flag(value) => writeln!(text, "{out}<{value}/>"),
            Value::Number(value) => writeln!(text, "{out}<integer>{value}</integer>"),
            Value::List(items) => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("{inner}<string>{}</string>\n", xml(item))).collect();
                let items = items.concat();
                writeln!(text, "{out}<array>\n{items}{out}</array>")
            }
            Value::Map(map) => {
                let pairs: Vec<String> = map
                    .iter()
                    .map(|(tag, value)| {
                        format!("{inner}<key>{tag}</key>\n{inner}<string>{}</string>\n", xml(value))
                    })
                    .collect();
                writeln!(text, "{out}<dict>\n{}{out}</dict>", pairs.concat())
            }
        };
    }
    text
}

/// A configuration profile around settings that are indented three deep. Its names never change, so that a
/// new one takes the place of an old one.
pub(in crate::policy) fn profile(settings: &str) -> String {
    format!(
        "{HEAD}<dict>
\t<key>PayloadContent</key>
\t<array>
\t\t<dict>
{settings}\t\t\t<key>PayloadDisplayName</key>
\t\t\t<string>Passkey Companion</string>
\t\t\t<key>PayloadIdentifier</key>
\t\t\t<string>{DOMAIN}.settings</string>
\t\t\t<key>PayloadType</key>
\t\t\t<string>{DOMAIN}</string>
\t\t\t<key>PayloadUUID</key>
\t\t\t<string>6C1D1C9E-5E0B-4B0F-9A52-2D3C6F6A7B01</string>
\t\t\t<key>PayloadVersion</key>
\t\t\t<integer>1</integer>
\t\t</dict>
\t</array>
\t<key>PayloadDisplayName</key>
\t<string>Passkey Companion</string>
\t<key>PayloadIdentifier</key>
\t<string>{DOMAIN}.profile</string>
\t<key>PayloadScope</key>
\t<string>System</string>
\t<key>PayloadType</key>
\t<string>Configuration</string>
\t<key>PayloadUUID</key>
\t<string>0A7E4C52-8F7D-4E0B-8E61-5B7A90C1D402</string>
\t<key>PayloadVersion</key>
\t<integer>1</integer>
</dict>
</plist>
"
    )
}
