//! Makes the embedded locale table, and refuses to build with broken content or messages.
//!
//! The content check is the program's own (`src/content`), compiled into this script, so that a wrong
//! data file stops the build with the same words as `passkey-companion content check`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast;

#[allow(dead_code, unused_imports)]
#[path = "src/content/mod.rs"]
mod content;
#[allow(dead_code, unused_imports)]
#[path = "src/enroll/mod.rs"]
mod enroll;

/// English message ids and their placeables.
type Messages = BTreeMap<String, BTreeSet<String>>;
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() {
    if let Err(why) = run() {
        println!("cargo::error={why}");
        std::process::exit(1);
    }
}

fn run() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=locales");
    for room in ["assets/content", "src/content", "src/enroll"] {
        println!("cargo::rerun-if-changed={room}");
    }
    let mut messages = BTreeMap::new();
    fs::write(out.join("locales.rs"), locales(&root.join("locales"), &mut messages)?)?;
    check_content(&messages)
}

fn check_content(messages: &Messages) -> Result<()> {
    let catalog = content::Catalog::embedded()?;
    let args_of = |id: &str| messages.get(id).map(|args| args.iter().cloned().collect());
    let problems = content::validate::validate(&catalog, &args_of);
    for problem in &problems {
        println!("cargo::error=assets/content: {problem}");
    }
    if problems.is_empty() { Ok(()) } else { Err("the content files are not sound".into()) }
}

/// `MESSAGES`: every English id with its arguments, sorted; `LOCALES`: every tag with its sources.
fn locales(folder: &Path, messages: &mut Messages) -> Result<String> {
    let mut tables = String::new();
    for locale in sorted(folder)? {
        let tag = name(&locale);
        let mut sources = String::new();
        for file in sorted(&locale)? {
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let text = fs::read_to_string(&file)?;
            let resource = fluent_syntax::parser::parse(text.as_str())
                .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
            if tag == "en" {
                collect(&resource, messages);
            }
            write!(sources, "include_str!({:?}), ", file.display().to_string())?;
        }
        writeln!(tables, "    ({tag:?}, &[{sources}]),")?;
    }
    // Pseudo-locales are English, changed while formatting (src/locale/translator.rs).
    if let Some(english) = tables.lines().find(|line| line.trim_start().starts_with("(\"en\",")) {
        let english = english.to_owned();
        for tag in ["ar-XB", "en-XA"] {
            writeln!(tables, "{}", english.replacen("\"en\"", &format!("{tag:?}"), 1))?;
        }
    }
    let mut code = String::from("pub const MESSAGES: &[(&str, &[&str])] = &[\n");
    for (id, args) in &*messages {
        writeln!(code, "    ({id:?}, &{:?}),", args.iter().collect::<Vec<_>>())?;
    }
    write!(code, "];\npub const LOCALES: &[(&str, &[&str])] = &[\n{tables}];\n")?;
    Ok(code)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn collect(resource: &ast::Resource<&str>, messages: &mut Messages) {
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            let args = messages.entry(message.id.name.to_owned()).or_default();
            if let Some(pattern) = &message.value {
                pattern_args(pattern, args);
            }
        }
    }
}

fn pattern_args(pattern: &ast::Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_args(expression, args);
        }
    }
}

fn expression_args(expression: &ast::Expression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => inline_args(inline, args),
        ast::Expression::Select { selector, variants } => {
            inline_args(selector, args);
            for variant in variants {
                pattern_args(&variant.value, args);
            }
        }
    }
}

fn inline_args(inline: &ast::InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_args(expression, args),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_args(argument, args);
            }
        }
        _ => {}
    }
}
