-- What a new host starts with, as a new Jira does: one administrator, two groups, rights by scheme.

INSERT INTO user_group (name) VALUES ('jira-administrators'), ('jira-software-users');
INSERT INTO application_role (role_key, group_name) VALUES ('jira-software', 'jira-software-users');
-- The password is admin, as Atlassian's SDK has it.
INSERT INTO app_user (user_key, name, lower_name, display_name, email, active, language, password_hash) VALUES
    ('JIRAUSER10000', 'admin', 'admin', 'Administrator', 'admin@example.com', TRUE, '',
     '$2a$10$4jZRiYrlZYpOBfXXkkWXC.U/SmF04bbh8qwFYKb0D3O3TkIvv80y6');
INSERT INTO membership (group_name, user_key) VALUES
    ('jira-administrators', 'JIRAUSER10000'), ('jira-software-users', 'JIRAUSER10000');

INSERT INTO global_permission (permission_key, group_name) VALUES
    ('SYSTEM_ADMIN', 'jira-administrators'), ('ADMINISTER', 'jira-administrators'),
    ('USER_PICKER', 'jira-administrators'), ('USER_PICKER', 'jira-software-users'),
    ('CREATE_SHARED_OBJECTS', 'jira-administrators'), ('CREATE_SHARED_OBJECTS', 'jira-software-users'),
    ('BULK_CHANGE', 'jira-administrators'), ('BULK_CHANGE', 'jira-software-users');

INSERT INTO project_role (id, name, description) VALUES
    (10002, 'Administrators', 'A project role that represents administrators in a project');
INSERT INTO permission_scheme (id, name, description) VALUES
    (0, 'Default Permission Scheme', 'Whoever may use the application works in the project; its administrators administer it.');
INSERT INTO permission_grant (id, scheme_id, permission_key, holder_type, holder_parameter) VALUES
    (10000, 0, 'ADMINISTER_PROJECTS', 'projectrole', '10002'),
    (10001, 0, 'BROWSE_PROJECTS', 'applicationRole', ''),
    (10002, 0, 'CREATE_ISSUES', 'applicationRole', ''),
    (10003, 0, 'EDIT_ISSUES', 'applicationRole', ''),
    (10004, 0, 'ASSIGN_ISSUES', 'applicationRole', ''),
    (10005, 0, 'ASSIGNABLE_USER', 'applicationRole', ''),
    (10006, 0, 'RESOLVE_ISSUES', 'applicationRole', ''),
    (10007, 0, 'CLOSE_ISSUES', 'applicationRole', ''),
    (10008, 0, 'TRANSITION_ISSUES', 'applicationRole', ''),
    (10009, 0, 'ADD_COMMENTS', 'applicationRole', ''),
    (10010, 0, 'LINK_ISSUES', 'applicationRole', ''),
    (10011, 0, 'SCHEDULE_ISSUES', 'applicationRole', ''),
    (10012, 0, 'MOVE_ISSUES', 'applicationRole', ''),
    (10013, 0, 'WORK_ON_ISSUES', 'applicationRole', ''),
    (10014, 0, 'EDIT_OWN_COMMENTS', 'applicationRole', ''),
    (10015, 0, 'DELETE_OWN_COMMENTS', 'applicationRole', ''),
    (10016, 0, 'VIEW_VOTERS_AND_WATCHERS', 'applicationRole', ''),
    (10017, 0, 'DELETE_ISSUES', 'projectrole', '10002'),
    (10018, 0, 'EDIT_ALL_COMMENTS', 'projectrole', '10002'),
    (10019, 0, 'DELETE_ALL_COMMENTS', 'projectrole', '10002'),
    (10020, 0, 'SET_ISSUE_SECURITY', 'projectrole', '10002');

INSERT INTO priority (id, name, description, sort_order) VALUES
    ('1', 'Highest', 'This problem will block progress.', 100),
    ('2', 'High', 'Serious problem that could block progress.', 200),
    ('3', 'Medium', 'Has the potential to affect progress.', 300),
    ('4', 'Low', 'Minor problem or easily worked around.', 400),
    ('5', 'Lowest', 'Trivial problem with little or no impact on progress.', 500);

INSERT INTO link_type (id, name, inward, outward) VALUES
    (10000, 'Blocks', 'is blocked by', 'blocks'),
    (10001, 'Cloners', 'is cloned by', 'clones'),
    (10002, 'Duplicate', 'is duplicated by', 'duplicates'),
    (10003, 'Relates', 'relates to', 'relates to');
