CREATE INDEX ix_actions_project_id ON actions (project_id)
;
CREATE INDEX ix_agenda_items_meeting ON agenda_items (meeting)
;
CREATE INDEX ix_agenda_items_project_id ON agenda_items (project_id)
;
CREATE INDEX ix_change_project_id_change_set ON change (project_id, change_set)
;
CREATE INDEX ix_change_row_id ON change (row_id)
;
CREATE INDEX ix_change_set_undoes ON change_set (undoes)
;
CREATE INDEX ix_contacts_project_id ON contacts (project_id)
;
CREATE INDEX ix_control_items_project_id ON control_items (project_id)
;
CREATE INDEX ix_decisions_project_id ON decisions (project_id)
;
CREATE INDEX ix_determinations_project_id ON determinations (project_id)
;
CREATE INDEX ix_documents_project_id ON documents (project_id)
;
CREATE INDEX ix_exchange_projects_exchange ON exchange_projects (exchange)
;
CREATE INDEX ix_exchange_projects_project_id ON exchange_projects (project_id)
;
CREATE INDEX ix_funding_project_id ON funding (project_id)
;
CREATE INDEX ix_gates_project_id ON gates (project_id)
;
CREATE INDEX ix_identifiers_project_id ON identifiers (project_id)
;
CREATE INDEX ix_identifiers_scheme_value ON identifiers (scheme, value)
;
CREATE INDEX ix_indicators_project_id ON indicators (project_id)
;
CREATE INDEX ix_industry_links_project_id ON industry_links (project_id)
;
CREATE INDEX ix_milestones_project_id ON milestones (project_id)
;
CREATE INDEX ix_partners_project_id ON partners (project_id)
;
CREATE INDEX ix_presentations_project_id ON presentations (project_id)
;
CREATE INDEX ix_project_code_field_code ON project_code (field, code)
;
CREATE INDEX ix_project_parent ON project (parent)
;
CREATE INDEX ix_project_ref_id ON project (ref, id)
;
CREATE INDEX ix_requirements_project_id ON requirements (project_id)
;
CREATE INDEX ix_risks_project_id ON risks (project_id)
;
CREATE INDEX ix_standing_due ON standing (due)
;
CREATE INDEX ix_standing_stage ON standing (stage)
;
CREATE INDEX ix_standing_state ON standing (state)
;
CREATE INDEX ix_standing_title_en_key ON standing (title_en_key)
;
CREATE INDEX ix_standing_title_ko_key ON standing (title_ko_key)
;
CREATE INDEX ix_standing_updated_at ON standing (updated_at)
;
CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID
;
CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB)
;
CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB)
;
CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
;
CREATE TABLE actions (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT, 
	owner TEXT, 
	due TEXT, 
	state TEXT, 
	origin TEXT, 
	decision TEXT, 
	"before" TEXT, text_ko TEXT, 
	CONSTRAINT pk_actions PRIMARY KEY (id), 
	CONSTRAINT fk_actions_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE agenda_items (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	meeting TEXT, 
	requested TEXT, 
	result TEXT, 
	text TEXT, 
	CONSTRAINT pk_agenda_items PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_items_meeting FOREIGN KEY(meeting) REFERENCES meetings (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_agenda_items_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
;
CREATE TABLE attachment (
	sha256 TEXT NOT NULL, 
	size BIGINT NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (sha256), 
	CONSTRAINT ck_attachment_sha256_whole CHECK (length(sha256) = 64), 
	CONSTRAINT ck_attachment_size_of_content CHECK (length(content) = size AND size > 0)
)
;
CREATE TABLE change (
	change_set BIGINT NOT NULL, 
	place INTEGER NOT NULL, 
	noun TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	project_id TEXT, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (change_set, place), 
	CONSTRAINT fk_change_change_set FOREIGN KEY(change_set) REFERENCES change_set (seq) ON DELETE RESTRICT
)
;
CREATE TABLE change_set (
	seq BIGINT NOT NULL, 
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	who TEXT NOT NULL, 
	office TEXT NOT NULL, 
	side TEXT NOT NULL, 
	account TEXT NOT NULL, 
	why TEXT, 
	subject TEXT, 
	exchange TEXT, 
	undoes TEXT, 
	hash TEXT NOT NULL, seal INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_change_set PRIMARY KEY (seq), 
	CONSTRAINT uq_change_set_id UNIQUE (id)
)
;
CREATE TABLE contacts (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	org TEXT, 
	name TEXT, 
	title TEXT, 
	phone TEXT, 
	email TEXT, 
	language TEXT, 
	role TEXT, 
	CONSTRAINT pk_contacts PRIMARY KEY (id), 
	CONSTRAINT fk_contacts_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE control_items (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	description TEXT, 
	regime TEXT, 
	category TEXT, 
	us_origin TEXT, 
	significant TEXT, 
	quantity BIGINT, 
	unit TEXT, 
	value BIGINT, 
	currency TEXT, 
	end_user TEXT, 
	end_use TEXT, 
	CONSTRAINT pk_control_items PRIMARY KEY (id), 
	CONSTRAINT ck_control_items_description_given CHECK (description IS NOT NULL AND description <> ''), 
	CONSTRAINT ck_control_items_regime_given CHECK (regime IS NOT NULL AND regime <> ''), 
	CONSTRAINT fk_control_items_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE counter (
	series TEXT NOT NULL, 
	last BIGINT NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (series)
)
;
CREATE TABLE decisions (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	stage TEXT, 
	side TEXT, 
	attempt BIGINT, 
	outcome TEXT, 
	date TEXT, 
	body TEXT, 
	decider_title TEXT, 
	basis TEXT, 
	document TEXT, 
	text_en TEXT, 
	text_ko TEXT, 
	until TEXT, 
	corrects TEXT, 
	back_to TEXT, reason TEXT, authority TEXT, for_body TEXT, authority_reason TEXT, joint TEXT, requirements TEXT, 
	CONSTRAINT pk_decisions PRIMARY KEY (id), 
	CONSTRAINT ck_decisions_body_given CHECK (body IS NOT NULL AND body <> ''), 
	CONSTRAINT ck_decisions_date_given CHECK (date IS NOT NULL AND date <> ''), 
	CONSTRAINT ck_decisions_document_given CHECK (document IS NOT NULL AND document <> ''), 
	CONSTRAINT ck_decisions_outcome_given CHECK (outcome IS NOT NULL AND outcome <> ''), 
	CONSTRAINT fk_decisions_project_id_stage_side_attempt FOREIGN KEY(project_id, stage, side, attempt) REFERENCES gates (project_id, stage, side, attempt) ON DELETE RESTRICT, 
	CONSTRAINT fk_decisions_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE determinations (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT, 
	value TEXT, 
	by_org TEXT, 
	date TEXT, 
	valid_until TEXT, 
	document TEXT, 
	note TEXT, 
	CONSTRAINT pk_determinations PRIMARY KEY (id), 
	CONSTRAINT ck_determinations_by_org_given CHECK (by_org IS NOT NULL AND by_org <> ''), 
	CONSTRAINT ck_determinations_date_given CHECK (date IS NOT NULL AND date <> ''), 
	CONSTRAINT ck_determinations_document_given CHECK (document IS NOT NULL AND document <> ''), 
	CONSTRAINT ck_determinations_kind_given CHECK (kind IS NOT NULL AND kind <> ''), 
	CONSTRAINT ck_determinations_value_given CHECK (value IS NOT NULL AND value <> ''), 
	CONSTRAINT fk_determinations_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE documents (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	type TEXT, 
	title TEXT, 
	number TEXT, 
	date TEXT, 
	from_org TEXT, 
	language TEXT, 
	mark TEXT, 
	"where" TEXT, 
	sha256 TEXT, file_name TEXT, releasable_to TEXT, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT fk_documents_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE draft (
	id TEXT NOT NULL, 
	noun TEXT NOT NULL, 
	row_id TEXT, 
	content TEXT NOT NULL, 
	saved_at TEXT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
)
;
CREATE TABLE exchange_projects (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	exchange TEXT, 
	CONSTRAINT pk_exchange_projects PRIMARY KEY (id), 
	CONSTRAINT fk_exchange_projects_exchange FOREIGN KEY(exchange) REFERENCES exchanges (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_exchange_projects_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE exchanges (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	number TEXT, 
	direction TEXT, 
	office TEXT, 
	contact TEXT, 
	purpose TEXT, 
	made TEXT, 
	reply_by TEXT, 
	state TEXT, 
	file_name TEXT, 
	sha256 TEXT, 
	at_change BIGINT, language TEXT, fields TEXT, answers TEXT, audience TEXT, parked TEXT, 
	CONSTRAINT pk_exchanges PRIMARY KEY (id), 
	CONSTRAINT uq_exchanges_number UNIQUE (number)
)
;
CREATE TABLE funding (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	source_org TEXT, 
	instrument TEXT, 
	fy_system TEXT, 
	fiscal_year BIGINT, 
	kind TEXT, 
	status TEXT, 
	amount BIGINT, 
	currency TEXT, 
	rate BIGINT, 
	rate_date TEXT, 
	note TEXT, 
	CONSTRAINT pk_funding PRIMARY KEY (id), 
	CONSTRAINT ck_funding_currency_given CHECK (currency IS NOT NULL AND currency <> ''), 
	CONSTRAINT fk_funding_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE gates (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	stage TEXT, 
	side TEXT, 
	attempt BIGINT, 
	opened TEXT, 
	closed TEXT, 
	outcome TEXT, 
	until TEXT, 
	pauses TEXT, 
	basis TEXT, 
	superseded BIGINT, 
	CONSTRAINT pk_gates PRIMARY KEY (id), 
	CONSTRAINT ck_gates_opened_given CHECK (opened IS NOT NULL AND opened <> ''), 
	CONSTRAINT ck_gates_side_given CHECK (side IS NOT NULL AND side <> ''), 
	CONSTRAINT ck_gates_stage_given CHECK (stage IS NOT NULL AND stage <> ''), 
	CONSTRAINT ck_gates_opened_before_closed CHECK (opened IS NULL OR closed IS NULL OR opened <= closed), 
	CONSTRAINT fk_gates_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_gates_project_id_stage_side_attempt UNIQUE (project_id, stage, side, attempt)
)
;
CREATE TABLE holidays (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	side TEXT, 
	date TEXT, 
	name_en TEXT, 
	name_ko TEXT, 
	CONSTRAINT pk_holidays PRIMARY KEY (id), 
	CONSTRAINT uq_holidays_side_date UNIQUE (side, date)
)
;
CREATE TABLE identifiers (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	scheme TEXT, 
	value TEXT, 
	CONSTRAINT pk_identifiers PRIMARY KEY (id), 
	CONSTRAINT ck_identifiers_value_given CHECK (value IS NOT NULL AND value <> ''), 
	CONSTRAINT fk_identifiers_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE import_profile (
	name TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	kept_at TEXT NOT NULL, 
	CONSTRAINT pk_import_profile PRIMARY KEY (name)
)
;
CREATE TABLE indicators (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	level TEXT, 
	text TEXT, 
	unit TEXT, 
	baseline TEXT, 
	baseline_date TEXT, 
	target TEXT, 
	target_date TEXT, 
	CONSTRAINT pk_indicators PRIMARY KEY (id), 
	CONSTRAINT fk_indicators_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE industry_links (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	firm TEXT, 
	firm_side TEXT, 
	counterpart TEXT, 
	topic TEXT, 
	facilitated_by TEXT, 
	state TEXT, 
	restriction TEXT, 
	CONSTRAINT pk_industry_links PRIMARY KEY (id), 
	CONSTRAINT fk_industry_links_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE lines (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	begun_by TEXT, 
	parent TEXT, 
	at_change BIGINT, 
	at_hash TEXT, 
	place TEXT, 
	journal_digest TEXT, 
	CONSTRAINT pk_lines PRIMARY KEY (id), 
	CONSTRAINT ck_lines_begun_by_given CHECK (begun_by IS NOT NULL AND begun_by <> '')
)
;
CREATE TABLE meetings (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	forum TEXT, 
	session BIGINT, 
	date TEXT, 
	place TEXT, 
	report_due TEXT, 
	state TEXT, 
	CONSTRAINT pk_meetings PRIMARY KEY (id)
)
;
CREATE TABLE memberships (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	grouping TEXT, 
	country TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	CONSTRAINT pk_memberships PRIMARY KEY (id)
)
;
CREATE TABLE milestones (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name_en TEXT, 
	name_ko TEXT, 
	type TEXT, 
	baseline TEXT, 
	forecast TEXT, 
	actual TEXT, 
	owner TEXT, 
	CONSTRAINT pk_milestones PRIMARY KEY (id), 
	CONSTRAINT fk_milestones_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE organisation_names (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	organisation TEXT, 
	name_en TEXT, 
	name_ko TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	CONSTRAINT pk_organisation_names PRIMARY KEY (id)
)
;
CREATE TABLE organisations (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	code TEXT, 
	side TEXT, 
	kind TEXT, 
	CONSTRAINT pk_organisations PRIMARY KEY (id), 
	CONSTRAINT uq_organisations_code UNIQUE (code)
)
;
CREATE TABLE partners (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	country TEXT, 
	org TEXT, 
	role TEXT, 
	share BIGINT, 
	note TEXT, 
	CONSTRAINT pk_partners PRIMARY KEY (id), 
	CONSTRAINT ck_partners_role_given CHECK (role IS NOT NULL AND role <> ''), 
	CONSTRAINT ck_partners_one_partner CHECK ((country IS NULL) <> (org IS NULL)), 
	CONSTRAINT fk_partners_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE presentations (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	from_org TEXT, 
	to_org TEXT, 
	channel TEXT, 
	sent TEXT, 
	document TEXT, 
	reply_due TEXT, 
	replied TEXT, 
	reply TEXT, 
	reply_document TEXT, 
	CONSTRAINT pk_presentations PRIMARY KEY (id), 
	CONSTRAINT ck_presentations_channel_given CHECK (channel IS NOT NULL AND channel <> ''), 
	CONSTRAINT ck_presentations_document_given CHECK (document IS NOT NULL AND document <> ''), 
	CONSTRAINT ck_presentations_from_org_given CHECK (from_org IS NOT NULL AND from_org <> ''), 
	CONSTRAINT ck_presentations_sent_given CHECK (sent IS NOT NULL AND sent <> ''), 
	CONSTRAINT ck_presentations_to_org_given CHECK (to_org IS NOT NULL AND to_org <> ''), 
	CONSTRAINT fk_presentations_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE project (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	ref TEXT, 
	their_ref TEXT, 
	title_en TEXT, 
	title_ko TEXT, 
	summary_en TEXT, 
	summary_ko TEXT, 
	objective TEXT, 
	problem TEXT, 
	expected_result TEXT, 
	area TEXT, 
	other_areas TEXT, 
	themes TEXT, 
	principles TEXT, 
	kind TEXT, 
	procedure TEXT, 
	origin_side TEXT, 
	lead_side TEXT, 
	channel TEXT, 
	scope TEXT, 
	countries TEXT, 
	lead_org TEXT, 
	implementing_orgs TEXT, 
	partner_orgs TEXT, 
	officer TEXT, 
	planned_start TEXT, 
	planned_end TEXT, 
	actual_start TEXT, 
	actual_end TEXT, 
	cost BIGINT, 
	cost_currency TEXT, 
	absorptive_capacity TEXT, 
	baseline_assessment TEXT, 
	sustainment_plan TEXT, 
	sustainment_cost BIGINT, 
	sustainment_cost_currency TEXT, 
	oda_eligible TEXT, 
	crs_code TEXT, 
	markers TEXT, 
	mark TEXT, 
	caveat TEXT, 
	releasable_to TEXT, 
	note TEXT, objective_ko TEXT, problem_ko TEXT, expected_result_ko TEXT, absorptive_capacity_ko TEXT, baseline_assessment_ko TEXT, sustainment_plan_ko TEXT, note_ko TEXT, procedure_version BIGINT, parent TEXT, superseded_by TEXT, agreed_cost_currency TEXT, scope_change TEXT, rag_override TEXT, rag_reason TEXT, rag_until TEXT, agreed_cost BIGINT, tolerance_days_amber BIGINT, tolerance_days_red BIGINT, tolerance_cost_amber BIGINT, tolerance_cost_red BIGINT, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT ck_project_lead_side_given CHECK (lead_side IS NOT NULL AND lead_side <> ''), 
	CONSTRAINT ck_project_mark_given CHECK (mark IS NOT NULL AND mark <> ''), 
	CONSTRAINT ck_project_origin_side_given CHECK (origin_side IS NOT NULL AND origin_side <> ''), 
	CONSTRAINT ck_project_procedure_given CHECK (procedure IS NOT NULL AND procedure <> ''), 
	CONSTRAINT ck_project_ref_given CHECK (ref IS NOT NULL AND ref <> ''), 
	CONSTRAINT ck_project_actual_start_before_actual_end CHECK (actual_start IS NULL OR actual_end IS NULL OR actual_start <= actual_end), 
	CONSTRAINT ck_project_planned_start_before_planned_end CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end), 
	CONSTRAINT uq_project_ref UNIQUE (ref)
)
;
CREATE TABLE project_code (
	project_id TEXT NOT NULL, 
	field TEXT NOT NULL, 
	code TEXT NOT NULL, 
	CONSTRAINT pk_project_code PRIMARY KEY (project_id, field, code), 
	CONSTRAINT fk_project_code_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
)
;
CREATE TABLE registry (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	officer TEXT, 
	office TEXT, 
	side TEXT, 
	CONSTRAINT pk_registry PRIMARY KEY (id), 
	CONSTRAINT ck_registry_side_given CHECK (side IS NOT NULL AND side <> '')
)
;
CREATE TABLE requirements (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	stage TEXT, 
	requirement TEXT, 
	state TEXT, 
	by_org TEXT, 
	date TEXT, 
	document TEXT, 
	reason TEXT, 
	side TEXT, 
	attempt BIGINT, 
	CONSTRAINT pk_requirements PRIMARY KEY (id), 
	CONSTRAINT ck_requirements_document_given CHECK (document IS NOT NULL AND document <> ''), 
	CONSTRAINT ck_requirements_requirement_given CHECK (requirement IS NOT NULL AND requirement <> ''), 
	CONSTRAINT ck_requirements_stage_given CHECK (stage IS NOT NULL AND stage <> ''), 
	CONSTRAINT ck_requirements_state_given CHECK (state IS NOT NULL AND state <> ''), 
	CONSTRAINT fk_requirements_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_requirements_project_id_stage_requirement_side_attempt UNIQUE (project_id, stage, requirement, side, attempt)
)
;
CREATE TABLE risks (
	id TEXT NOT NULL, 
	version BIGINT NOT NULL, 
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT, 
	category TEXT, 
	likelihood BIGINT, 
	impact BIGINT, 
	owner TEXT, 
	mitigation TEXT, 
	due TEXT, 
	state TEXT, title_ko TEXT, mitigation_ko TEXT, 
	CONSTRAINT pk_risks PRIMARY KEY (id), 
	CONSTRAINT ck_risks_impact_in_range CHECK (impact BETWEEN 1 AND 5), 
	CONSTRAINT ck_risks_likelihood_in_range CHECK (likelihood BETWEEN 1 AND 5), 
	CONSTRAINT fk_risks_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE RESTRICT
)
;
CREATE TABLE search (
	number INTEGER NOT NULL, 
	project_id TEXT NOT NULL, 
	words TEXT NOT NULL, 
	initials TEXT NOT NULL, 
	CONSTRAINT pk_search PRIMARY KEY (number), 
	CONSTRAINT fk_search_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE, 
	CONSTRAINT uq_search_project_id UNIQUE (project_id)
)
;
CREATE TABLE standing (
	project_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	sides TEXT, 
	waits_for TEXT, 
	ended INTEGER NOT NULL, 
	opened INTEGER, 
	counted_from INTEGER, 
	paused_since INTEGER, 
	due INTEGER, 
	amber_from INTEGER, 
	red_from INTEGER, 
	grey INTEGER NOT NULL, 
	stale_after INTEGER, 
	updated_at TEXT NOT NULL, title_en_key TEXT, title_ko_key TEXT, condition_due INTEGER, override TEXT, override_until INTEGER, 
	CONSTRAINT pk_standing PRIMARY KEY (project_id), 
	CONSTRAINT fk_standing_project_id FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
)
;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;
CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;
CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;
CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
;
CREATE VIRTUAL TABLE search_index USING fts5(words, initials, content='search', content_rowid='number', tokenize='unicode61 remove_diacritics 0')
