//! A tenant's settings, read as who will get stuck: the sample tenants give what they must give, and whatever a
//! folder holds, nothing is lost, invented or given away.

mod files;
mod properties;
mod rehearsal;
mod report;
mod samples;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use passkey_companion::tenant::report::json;
use passkey_companion::tenant::{Audit, Finding, FindingId, Texts, read};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Folder of the sample tenants.
fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/tenant")
}

fn audit_of(path: &Path) -> Audit {
    Audit::new(read(&[path.to_owned()], false, &mut |_| {}).unwrap())
}

fn sample(name: &str) -> Audit {
    audit_of(&samples().join(name))
}

fn as_json(audit: &Audit) -> Value {
    json::audit(audit, &Texts::embedded().unwrap())
}

/// A folder with files of our own making.
struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Self(folder)
    }

    fn of(files: &[(&str, &Value)]) -> Self {
        let texts: Vec<(&str, String)> =
            files.iter().map(|(name, value)| (*name, value.to_string())).collect();
        let bytes: Vec<(&str, &[u8])> = texts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        Self::new(&bytes)
    }

    fn audit(&self) -> Audit {
        audit_of(self.0.path())
    }
}

/// The findings with that id.
fn with(audit: &Audit, id: FindingId) -> Vec<&Finding> {
    audit.findings.iter().filter(|finding| finding.id == id).collect()
}

fn ids(audit: &Audit) -> Vec<&'static str> {
    audit.findings.iter().map(|finding| finding.id.id()).collect()
}

fn sample_file(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(samples().join(name)).unwrap()).unwrap()
}

/// The methods policy of the clean tenant.
fn methods() -> Value {
    sample_file("01-clean/authentication-methods-policy.json")
}

/// A method of a methods policy.
fn method<'a>(methods: &'a mut Value, id: &str) -> &'a mut Value {
    methods["authenticationMethodConfigurations"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|method| method["id"] == id)
        .unwrap()
}

fn group(n: u32) -> String {
    format!("00000000-1111-2222-3333-{n:012}")
}

/// A page of policies.
fn page(policies: &[Value]) -> Value {
    json!({ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies", "value": policies })
}

/// A policy for everybody on all resources that asks for `grant`.
fn policy(n: u32, grant: Value) -> Value {
    json!({
        "id": format!("aaaaaaaa-0000-0000-0000-{n:012}"),
        "displayName": format!("Policy {n}"),
        "state": "enabled",
        "sessionControls": null,
        "conditions": {
            "userRiskLevels": [], "signInRiskLevels": [], "clientAppTypes": ["all"], "servicePrincipalRiskLevels": [],
            "insiderRiskLevels": null, "platforms": null, "locations": null, "devices": null, "clientApplications": null,
            "authenticationFlows": null,
            "applications": {
                "includeApplications": ["All"], "excludeApplications": [], "includeUserActions": [],
                "includeAuthenticationContextClassReferences": [], "applicationFilter": null
            },
            "users": {
                "includeUsers": ["All"], "excludeUsers": [], "includeGroups": [], "excludeGroups": [],
                "includeRoles": [], "excludeRoles": [], "includeGuestsOrExternalUsers": null,
                "excludeGuestsOrExternalUsers": null
            }
        },
        "grantControls": grant
    })
}

/// A grant of built-in controls.
fn controls(operator: &str, controls: &[&str]) -> Value {
    json!({
        "operator": operator, "builtInControls": controls, "customAuthenticationFactors": [], "termsOfUse": [],
        "authenticationStrength": null
    })
}

/// A grant of a strength.
fn strength(combinations: &[&str]) -> Value {
    json!({
        "operator": "OR", "builtInControls": [], "customAuthenticationFactors": [], "termsOfUse": [],
        "authenticationStrength": {
            "id": "bbbbbbbb-0000-0000-0000-000000000001", "displayName": "Strength", "policyType": "custom",
            "allowedCombinations": combinations, "combinationConfigurations": []
        }
    })
}

/// Turns a policy into one for registering security info.
fn on_action(mut policy: Value) -> Value {
    policy["conditions"]["applications"]["includeApplications"] = json!([]);
    policy["conditions"]["applications"]["includeUserActions"] = json!(["urn:user:registersecurityinfo"]);
    policy
}

/// The clean tenant's methods with these policies.
fn tenant(policies: &[Value]) -> Audit {
    tenant_with(&methods(), policies)
}

fn tenant_with(methods: &Value, policies: &[Value]) -> Audit {
    Folder::of(&[("methods.json", methods), ("policies.json", &page(policies))]).audit()
}
