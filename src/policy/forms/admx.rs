//! Group Policy, in the part of ADMX that Intune imports (`packaging/mdm/README.md` has the rules).

use std::fmt::Write as _;

use super::{full_help, of, words};
use crate::policy::document::{registry, xml};
use crate::policy::{DEFINITIONS, Definition, Group, Kind, LONGEST_TEXT, Scope};

/// Name of the category that holds all others.
const ROOT: &str = "PasskeyCompanion";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
const SCHEMA: &str = "revision=\"1.0\" schemaVersion=\"1.0\" \
    xmlns=\"http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions\"";

/// Names of the two files, the second in its folder.
pub const FILES: [&str; 2] = ["PasskeyCompanion.admx", "en-US/PasskeyCompanion.adml"];

/// Categories from the outermost to that of a key.
pub fn category_path(key: &str) -> Vec<&'static str> {
    let group = DEFINITIONS.iter().find(|definition| definition.name == key).map(|known| known.group.id());
    std::iter::once(ROOT).chain(group).collect()
}

/// Names of strings may have no hyphens.
fn item(definition: &Definition, value: &str) -> String {
    format!("{}_{}", definition.name, value.replace('-', "_"))
}

fn supported(definition: &Definition) -> String {
    format!("Since_{}", definition.since.replace('.', "_"))
}

fn releases() -> Vec<(String, &'static str)> {
    let mut all: Vec<_> =
        DEFINITIONS.iter().map(|definition| (supported(definition), definition.since)).collect();
    all.dedup();
    all
}

/// `PasskeyCompanion.admx`.
pub fn definitions() -> String {
    let mut out = format!(
        "{HEAD}<policyDefinitions {SCHEMA}>
  <policyNamespaces>
    <target prefix=\"passkeycompanion\" namespace=\"PasskeyCompanion.Policies\"/>
  </policyNamespaces>
  <resources minRequiredRevision=\"1.0\"/>
  <supportedOn>
    <definitions>
"
    );
    for (name, _) in releases() {
        let _ = writeln!(out, "      <definition name=\"{name}\" displayName=\"$(string.{name})\"/>");
    }
    let _ = write!(
        out,
        "    </definitions>
  </supportedOn>
  <categories>
    <category name=\"{ROOT}\" displayName=\"$(string.{ROOT})\"/>
"
    );
    for group in Group::ALL {
        let _ = writeln!(
            out,
            "    <category name=\"{group}\" displayName=\"$(string.{group})\">\
             <parentCategory ref=\"{ROOT}\"/></category>"
        );
    }
    out.push_str("  </categories>\n  <policies>\n");
    for definition in DEFINITIONS {
        policy(definition, &mut out);
    }
    out.push_str("  </policies>\n</policyDefinitions>\n");
    out
}

fn policy(definition: &Definition, out: &mut String) {
    let name = definition.name;
    let class = if definition.scope == Scope::Machine { "Machine" } else { "Both" };
    let key = registry::KEY;
    let shown = if matches!(definition.kind, Kind::Flag) {
        format!(" valueName=\"{name}\"")
    } else {
        format!(" presentation=\"$(presentation.{name})\"")
    };
    let _ = write!(
        out,
        "    <policy name=\"{name}\" class=\"{class}\" displayName=\"$(string.{name})\" \
         explainText=\"$(string.{name}_Help)\" key=\"{key}\"{shown}>
      <parentCategory ref=\"{}\"/>
      <supportedOn ref=\"{}\"/>
",
        definition.group,
        supported(definition)
    );
    let _ = match definition.kind {
        Kind::Flag => write!(
            out,
            "      <enabledValue><decimal value=\"1\"/></enabledValue>
      <disabledValue><decimal value=\"0\"/></disabledValue>
"
        ),
        Kind::Choice(names) => {
            let items: Vec<String> = names()
                .iter()
                .map(|value| {
                    format!(
                        "          <item displayName=\"$(string.{})\"><value><string>{value}</string></value></item>\n",
                        item(definition, value)
                    )
                })
                .collect();
            write!(
                out,
                "      <elements>
        <enum id=\"{name}\" valueName=\"{name}\" required=\"true\">
{}        </enum>
      </elements>
",
                items.concat()
            )
        }
        Kind::Number(least, most) => write!(
            out,
            "      <elements>
        <decimal id=\"{name}\" valueName=\"{name}\" minValue=\"{least}\" maxValue=\"{most}\" required=\"true\"/>
      </elements>
"
        ),
        Kind::List(_) | Kind::Localized => write!(
            out,
            "      <elements>
        <list id=\"{name}\" key=\"{key}\\{name}\" explicitValue=\"true\"/>
      </elements>
"
        ),
        _ => write!(
            out,
            "      <elements>
        <text id=\"{name}\" valueName=\"{name}\" maxLength=\"{LONGEST_TEXT}\" required=\"true\"/>
      </elements>
"
        ),
    };
    out.push_str("    </policy>\n");
}

/// `PasskeyCompanion.adml`, in English.
pub fn strings() -> String {
    let mut out = format!(
        "{HEAD}<policyDefinitionResources {SCHEMA}>
  <displayName>Passkey Companion</displayName>
  <description>Leads people to a passkey in Microsoft Authenticator</description>
  <resources>
    <stringTable>
      <string id=\"{ROOT}\">Passkey Companion</string>
"
    );
    let string = |out: &mut String, id: &str, text: &str| {
        let _ = writeln!(out, "      <string id=\"{id}\">{}</string>", xml(text));
    };
    for (name, version) in releases() {
        string(&mut out, &name, &format!("Passkey Companion {version} and later"));
    }
    for group in Group::ALL {
        string(&mut out, group.id(), group.id());
    }
    let all = || Group::ALL.iter().flat_map(|group| of(*group));
    for definition in all() {
        let name = definition.name;
        string(&mut out, name, &words(name));
        string(&mut out, &format!("{name}_Help"), &help(definition));
        if let Kind::Choice(names) = definition.kind {
            for value in names() {
                string(&mut out, &item(definition, value), value);
            }
        }
    }
    out.push_str("    </stringTable>\n    <presentationTable>\n");
    for definition in all() {
        let (name, label) = (definition.name, words(definition.name));
        let control = match definition.kind {
            Kind::Flag => continue,
            Kind::Choice(_) => {
                format!("<dropdownList refId=\"{name}\" noSort=\"true\">{label}</dropdownList>")
            }
            Kind::Number(least, _) => {
                format!("<decimalTextBox refId=\"{name}\" defaultValue=\"{least}\">{label}</decimalTextBox>")
            }
            Kind::List(_) | Kind::Localized => format!("<listBox refId=\"{name}\">{label}</listBox>"),
            _ => format!("<textBox refId=\"{name}\"><label>{label}</label></textBox>"),
        };
        let _ = writeln!(out, "      <presentation id=\"{name}\">{control}</presentation>");
    }
    out.push_str("    </presentationTable>\n  </resources>\n</policyDefinitionResources>\n");
    out
}

fn help(definition: &Definition) -> String {
    let how = match definition.kind {
        Kind::List(names) => {
            format!(" Value names 1, 2, 3 and so on; values out of {}.", names().join(", "))
        }
        Kind::Localized => String::from(" Value names are language tags such as de or pt-BR."),
        Kind::Flag => String::from(" Enabled is true, disabled is false."),
        other => format!(" It takes {}.", other.takes()),
    };
    let default =
        definition.default_value().map(|value| format!(" Not configured: {value}.")).unwrap_or_default();
    full_help(definition) + &how + &default
}
