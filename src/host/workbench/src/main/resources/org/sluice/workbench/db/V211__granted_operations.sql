-- What Jira's default permission scheme grants for these.
INSERT INTO permission_grant (id, scheme_id, permission_key, holder_type, holder_parameter) VALUES
    (10021, 0, 'CREATE_ATTACHMENTS', 'applicationRole', ''),
    (10022, 0, 'DELETE_OWN_ATTACHMENTS', 'applicationRole', ''),
    (10023, 0, 'DELETE_ALL_ATTACHMENTS', 'projectrole', '10002'),
    (10024, 0, 'MODIFY_REPORTER', 'projectrole', '10002'),
    (10025, 0, 'MANAGE_WATCHERS', 'projectrole', '10002');
