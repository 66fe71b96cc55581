<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" labelsEnabled="1" simplifyLocal="1" autoRefreshMode="Disabled" simplifyDrawingHints="1" simplifyAlgorithm="0" autoRefreshTime="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="100000000" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Rendering" hasScaleBasedVisibilityFlag="0" maxScale="0">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="root">
      <rule filter="&quot;status&quot; = 'received'" symbol="0" label="Received" key="status:received"/>
      <rule filter="&quot;status&quot; = 'needs_qualification'" symbol="1" label="Needs qualification" key="status:needs_qualification"/>
      <rule filter="&quot;status&quot; = 'under_review'" symbol="2" label="Under review" key="status:under_review"/>
      <rule filter="&quot;status&quot; = 'on_hold'" symbol="3" label="On hold" key="status:on_hold"/>
      <rule filter="&quot;status&quot; = 'awaiting_validation'" symbol="4" label="Awaiting validation" key="status:awaiting_validation"/>
      <rule filter="&quot;status&quot; = 'answered'" symbol="5" label="Answered" key="status:answered"/>
      <rule filter="&quot;status&quot; = 'noted'" symbol="6" label="Noted" key="status:noted"/>
      <rule filter="&quot;status&quot; = 'already_covered'" symbol="7" label="Already covered" key="status:already_covered"/>
      <rule filter="&quot;status&quot; = 'planned'" symbol="8" label="Planned" key="status:planned"/>
      <rule filter="&quot;status&quot; = 'accepted'" symbol="9" label="Accepted" key="status:accepted"/>
      <rule filter="&quot;status&quot; = 'done'" symbol="10" label="Done" key="status:done"/>
      <rule filter="&quot;status&quot; = 'declined'" symbol="11" label="Declined" key="status:declined"/>
      <rule filter="&quot;status&quot; = 'referred'" symbol="12" label="Referred" key="status:referred"/>
      <rule filter="&quot;status&quot; = 'off_topic'" symbol="13" label="Off topic" key="status:off_topic"/>
      <rule filter="&quot;status&quot; = 'duplicate'" symbol="14" label="Duplicate" key="status:duplicate"/>
      <rule filter="&quot;status&quot; = 'withdrawn'" symbol="15" label="Withdrawn" key="status:withdrawn"/>
      <rule filter="ELSE" symbol="16" label="Other status" key="status-other"/>
      <rule filter="FALSE" label="Shapes" key="shapes">
        <rule symbol="17" label="Idea" key="kind:idea"/>
        <rule symbol="18" label="Question" key="kind:question"/>
        <rule symbol="19" label="Comment" key="kind:comment"/>
        <rule symbol="20" label="Observation" key="kind:observation"/>
        <rule symbol="21" label="Offer" key="kind:offer"/>
        <rule symbol="22" label="Need" key="kind:need"/>
      </rule>
    </rules>
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000000}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000001}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="86,180,233,255,rgb:0.33725490196078434,0.70588235294117652,0.9137254901960784,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM1NkI0RTkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48L3N2Zz4="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM1NkI0RTkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICM1NkI0RTkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICM1NkI0RTkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNTZCNEU5IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PC9zdmc+' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjNTZCNEU5IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PC9zdmc+' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNTZCNEU5IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PC9zdmc+' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000002}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000003}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="240,228,66,255,rgb:0.94117647058823528,0.89411764705882357,0.25882352941176473,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNGMEU0NDIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0yLjJBMi40IDIuNCAwIDEgMSAwIC41VjEuNE0wIDQuNGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNGMEU0NDIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0yLjJBMi40IDIuNCAwIDEgMSAwIC41VjEuNE0wIDQuNGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICNGMEU0NDIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0yLjJBMi40IDIuNCAwIDEgMSAwIC41VjEuNE0wIDQuNGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICNGMEU0NDIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0yLjJBMi40IDIuNCAwIDEgMSAwIC41VjEuNE0wIDQuNGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRjBFNDQyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMi4yQTIuNCAyLjQgMCAxIDEgMCAuNVYxLjRNMCA0LjRoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRjBFNDQyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMi4yQTIuNCAyLjQgMCAxIDEgMCAuNVYxLjRNMCA0LjRoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRjBFNDQyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMi4yQTIuNCAyLjQgMCAxIDEgMCAuNVYxLjRNMCA0LjRoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000004}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000005}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDlFNzMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAuM0wtMS40IDMuM0w0LjMtMy4zIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDlFNzMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAuM0wtMS40IDMuM0w0LjMtMy4zIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDlFNzMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAuM0wtMS40IDMuM0w0LjMtMy4zIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDlFNzMiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAuM0wtMS40IDMuM0w0LjMtMy4zIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA5RTczIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgLjNMLTEuNCAzLjNMNC4zLTMuMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA5RTczIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgLjNMLTEuNCAzLjNMNC4zLTMuMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA5RTczIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgLjNMLTEuNCAzLjNMNC4zLTMuMyIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="11">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000007}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNS42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI0Q1NUUwMCIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAzLjIiLz48cGF0aCBkPSJNLTQgMEg0IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="213,94,0,255,rgb:0.83529411764705885,0.36862745098039218,0,1"/>
            <Option type="QString" name="outline_width" value="0.713846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNS42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI0Q1NUUwMCIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAzLjIiLz48cGF0aCBkPSJNLTQgMEg0IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNS42Ii8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI0Q1NUUwMCIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAzLjIiLz48cGF0aCBkPSJNLTQgMEg0IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNS42Ii8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI0Q1NUUwMCIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAzLjIiLz48cGF0aCBkPSJNLTQgMEg0IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi42IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1LjYiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNENTVFMDAiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMy4yIi8+PHBhdGggZD0iTS00IDBINCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1LjYiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNENTVFMDAiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMy4yIi8+PHBhdGggZD0iTS00IDBINCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1LjYiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICNENTVFMDAiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMy4yIi8+PHBhdGggZD0iTS00IDBINCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuNiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.862 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.689 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.492 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.345 ELSE 0.246 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="12">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000008}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000009}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuNCAzLjRMMy40LTMuNE0tMS40LTMuNEgzLjRWMS40IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuNCAzLjRMMy40LTMuNE0tMS40LTMuNEgzLjRWMS40IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuNCAzLjRMMy40LTMuNE0tMS40LTMuNEgzLjRWMS40IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuNCAzLjRMMy40LTMuNE0tMS40LTMuNEgzLjRWMS40IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjQgMy40TDMuNC0zLjRNLTEuNC0zLjRIMy40VjEuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjQgMy40TDMuNC0zLjRNLTEuNC0zLjRIMy40VjEuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjQgMy40TDMuNC0zLjRNLTEuNC0zLjRIMy40VjEuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="13">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000010}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.82 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4.16 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.91 ELSE 2.08 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000011}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTMtM0wzIDNNMy0zTC0zIDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1"/>
            <Option type="QString" name="outline_width" value="0.214154"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.64"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTMtM0wzIDNNMy0zTC0zIDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTMtM0wzIDNNMy0zTC0zIDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTMtM0wzIDNNMy0zTC0zIDMiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0zLTNMMyAzTTMtM0wtMyAzIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDE1LjIpIHNjYWxlKDAuODIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0zLTNMMyAzTTMtM0wtMyAzIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDExLjIpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0zLTNMMyAzTTMtM0wtMyAzIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyLjgpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.258 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.207 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.148 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.103 ELSE 0.0738 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 4.48 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 3.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.24 ELSE 1.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="14">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000012}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.82 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4.16 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.91 ELSE 2.08 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000013}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTIuOCAwaC4wMU0yLjggMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="74,74,74,255,rgb:0.29019607843137257,0.29019607843137257,0.29019607843137257,1"/>
            <Option type="QString" name="outline_width" value="0.214154"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.64"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTIuOCAwaC4wMU0yLjggMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTIuOCAwaC4wMU0yLjggMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMy42Ii8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICM3Nzc3NzciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzRBNEE0QSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjIiLz48cGF0aCBkPSJNLTIuOCAwaC4wMU0yLjggMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0yLjggMGguMDFNMi44IDBoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0yLjggMGguMDFNMi44IDBoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIzLjYiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjNzc3Nzc3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM0QTRBNEEiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS4yIi8+PHBhdGggZD0iTS0yLjggMGguMDFNMi44IDBoLjAxIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.258 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.207 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.148 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.103 ELSE 0.0738 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 4.48 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 3.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.24 ELSE 1.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="15">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000014}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.82 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4.16 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.91 ELSE 2.08 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000015}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="outline_width" value="0.285538"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.64"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIuOEwyMS44IDIwLjJIMi4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIuNEwyMC40IDcuNFYyMS40TDEyIDE3LjJMMy42IDIxLjRWNy40eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIxLjZMMjAuNCAxNi42VjIuNkwxMiA2LjhMMy42IDIuNlYxNi42eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.345 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.276 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.197 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.138 ELSE 0.0985 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 4.48 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 3.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.24 ELSE 1.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="16">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000016}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.82 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4.16 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.91 ELSE 2.08 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000017}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1"/>
            <Option type="QString" name="outline_width" value="0.285538"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.64"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNCIvPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICM3Nzc3NzciIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS42Ii8+PHBhdGggZD0iTS0zLjIgMy4yTDMuMi0zLjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzc3Nzc3NyIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIuOEwyMS44IDIwLjJIMi4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIuNEwyMC40IDcuNFYyMS40TDEyIDE3LjJMMy42IDIxLjRWNy40eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0Ii8+PHBhdGggZD0iTTEyIDIxLjZMMjAuNCAxNi42VjIuNkwxMiA2LjhMMy42IDIuNlYxNi42eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjNzc3Nzc3IiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDEuNiIvPjxwYXRoIGQ9Ik0tMy4yIDMuMkwzLjItMy4yIiBmaWxsPSJub25lIiBzdHJva2U9IiM3Nzc3NzciIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.345 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.276 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.197 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.138 ELSE 0.0985 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 4.48 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 3.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.24 ELSE 1.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="17">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000018}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIxLjkiLz48L3N2Zz4="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="18">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000019}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIxLjkiLz48L3N2Zz4="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="19">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000020}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIxLjkiLz48L3N2Zz4="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000021}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000022}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="230,159,0,255,rgb:0.90196078431372551,0.62352941176470589,0,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAwaC4wMU0wIDBoLjAxTTQuMyAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAwaC4wMU0wIDBoLjAxTTQuMyAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAwaC4wMU0wIDBoLjAxTTQuMyAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMyAwaC4wMU0wIDBoLjAxTTQuMyAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgMGguMDFNMCAwaC4wMU00LjMgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDE1LjIpIHNjYWxlKDAuODIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgMGguMDFNMCAwaC4wMU00LjMgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDExLjIpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjMgMGguMDFNMCAwaC4wMU00LjMgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSIzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyLjgpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="20">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000023}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMS45Ii8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="21">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000024}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMS45Ii8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="22">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000025}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMS45Ii8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000026}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000027}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="230,159,0,255,rgb:0.90196078431372551,0.62352941176470589,0,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNMCAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNMCAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNMCAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICNFNjlGMDAiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNMCAwaC4wMSIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjUiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTTAgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSI1IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDE1LjIpIHNjYWxlKDAuODIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTTAgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSI1IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDExLjIpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRTY5RjAwIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTTAgMGguMDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSI1IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyLjgpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000028}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000029}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="204,121,167,255,rgb:0.80000000000000004,0.47450980392156861,0.65490196078431373,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNDQzc5QTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0zLjRWMy40TTIuNC0zLjRWMy40IiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICNDQzc5QTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0zLjRWMy40TTIuNC0zLjRWMy40IiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICNDQzc5QTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0zLjRWMy40TTIuNC0zLjRWMy40IiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICNDQzc5QTciIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTIuNC0zLjRWMy40TTIuNC0zLjRWMy40IiBmaWxsPSJub25lIiBzdHJva2U9IiMxNjE2MTYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjQ0M3OUE3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMy40VjMuNE0yLjQtMy40VjMuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjQ0M3OUE3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMy40VjMuNE0yLjQtMy40VjMuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjQ0M3OUE3IiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0yLjQtMy40VjMuNE0yLjQtMy40VjMuNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMTYxNjE2IiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000030}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000031}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS00LTJINE0tNCAySDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option type="QString" name="outline_width" value="0.58"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS00LTJINE0tNCAySDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS00LTJINE0tNCAySDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS00LTJINE0tNCAySDEiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIuOEwyMS44IDIwLjJIMi4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tNC0ySDRNLTQgMkgxIiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIuNEwyMC40IDcuNFYyMS40TDEyIDE3LjJMMy42IDIxLjRWNy40eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tNC0ySDRNLTQgMkgxIiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIxLjZMMjAuNCAxNi42VjIuNkwxMiA2LjhMMy42IDIuNlYxNi42eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tNC0ySDRNLTQgMkgxIiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.56 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.28 ELSE 0.2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000032}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000033}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS0zLjYgMEgzLjYiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option type="QString" name="outline_width" value="0.58"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS0zLjYgMEgzLjYiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS0zLjYgMEgzLjYiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNSIvPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjRkZGRkZGIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMwMDcyQjIiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMi42Ii8+PHBhdGggZD0iTS0zLjYgMEgzLjYiIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzAwNzJCMiIgc3Ryb2tlLXdpZHRoPSIyIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIuOEwyMS44IDIwLjJIMi4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tMy42IDBIMy42IiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIuNEwyMC40IDcuNFYyMS40TDEyIDE3LjJMMy42IDIxLjRWNy40eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tMy42IDBIMy42IiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI1Ii8+PHBhdGggZD0iTTEyIDIxLjZMMjAuNCAxNi42VjIuNkwxMiA2LjhMMy42IDIuNlYxNi42eiIgZmlsbD0icGFyYW0oZmlsbCkgI0ZGRkZGRiIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSAjMDA3MkIyIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIDIuNiIvPjxwYXRoIGQ9Ik0tMy42IDBIMy42IiBmaWxsPSJub25lIiBzdHJva2U9IiMwMDcyQjIiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.56 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.28 ELSE 0.2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000034}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000035}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuOC0yLjJIMy44TS0zLjggMi4ySDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMikgc2NhbGUoMSkiLz48L3N2Zz4="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuOC0yLjJIMy44TS0zLjggMi4ySDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMikgc2NhbGUoMSkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuOC0yLjJIMy44TS0zLjggMi4ySDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMikgc2NhbGUoMSkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTMuOC0yLjJIMy44TS0zLjggMi4ySDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMikgc2NhbGUoMSkiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjgtMi4ySDMuOE0tMy44IDIuMkgzLjgiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTUuMikgc2NhbGUoMC44MikiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjgtMi4ySDMuOE0tMy44IDIuMkgzLjgiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTEuMikgc2NhbGUoMC45MikiLz48L3N2Zz4=' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS0zLjgtMi4ySDMuOE0tMy44IDIuMkgzLjgiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjIiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIuOCkgc2NhbGUoMC45MikiLz48L3N2Zz4=' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000036}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000037}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuNCAwSDQuMk0uNi0zLjhMNC40IDBMLjYgMy44IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg=="/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuNCAwSDQuMk0uNi0zLjhMNC40IDBMLjYgMy44IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuNCAwSDQuMk0uNi0zLjhMNC40IDBMLjYgMy44IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuNCAwSDQuMk0uNi0zLjhMNC40IDBMLjYgMy44IiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi4yIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyKSBzY2FsZSgxKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjQgMEg0LjJNLjYtMy44TDQuNCAwTC42IDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxNS4yKSBzY2FsZSgwLjgyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjQgMEg0LjJNLjYtMy44TDQuNCAwTC42IDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMS4yKSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjQgMEg0LjJNLjYtMy44TDQuNCAwTC42IDMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjRkZGRkZGIiBzdHJva2Utd2lkdGg9IjIuMiIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiB0cmFuc2Zvcm09InRyYW5zbGF0ZSgxMiAxMi44KSBzY2FsZSgwLjkyKSIvPjwvc3ZnPg==' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-4000-8000-000000000038}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="0,0,0,0,rgb:0,0,0,0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 9.1 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 7.28 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 5.2 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 3.64 ELSE 2.6 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SvgMarker" enabled="1" id="{00000000-0000-4000-8000-000000000039}" locked="0" pass="0" userFlags="DisableSelectionRecoloring">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option type="QString" name="fixedAspectRatio" value="0"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMiAwSDQuMk0wLTQuMlY0LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="22,22,22,255,rgb:0.08627450980392157,0.08627450980392157,0.08627450980392157,1"/>
            <Option type="QString" name="outline_width" value="0.423846"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option name="parameters"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="name">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;kind&quot; = 'idea' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAzLjRhOC42IDguNiAwIDEgMSAwIDE3LjJhOC42IDguNiAwIDEgMSAwLTE3LjJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDMuNGE4LjYgOC42IDAgMSAxIDAgMTcuMmE4LjYgOC42IDAgMSAxIDAtMTcuMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMiAwSDQuMk0wLTQuMlY0LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'question' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyTDIyIDEyTDEyIDIyTDIgMTJ6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTEyIDJMMjIgMTJMMTIgMjJMMiAxMnoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMiAwSDQuMk0wLTQuMlY0LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'comment' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik00LjQgNC40SDE5LjZWMTkuNkg0LjR6IiBmaWxsPSIjRkZGRkZGIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iNC4zIi8+PHBhdGggZD0iTTQuNCA0LjRIMTkuNlYxOS42SDQuNHoiIGZpbGw9InBhcmFtKGZpbGwpICMwMDcyQjIiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgIzE2MTYxNiIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjkiLz48cGF0aCBkPSJNLTQuMiAwSDQuMk0wLTQuMlY0LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSIyLjQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgdHJhbnNmb3JtPSJ0cmFuc2xhdGUoMTIgMTIpIHNjYWxlKDEpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'observation' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjhMMjEuOCAyMC4ySDIuMnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi44TDIxLjggMjAuMkgyLjJ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjIgMEg0LjJNMC00LjJWNC4yIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDE1LjIpIHNjYWxlKDAuODIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'offer' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyLjRMMjAuNCA3LjRWMjEuNEwxMiAxNy4yTDMuNiAyMS40VjcuNHoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMi40TDIwLjQgNy40VjIxLjRMMTIgMTcuMkwzLjYgMjEuNFY3LjR6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjIgMEg0LjJNMC00LjJWNC4yIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDExLjIpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' WHEN &quot;kind&quot; = 'need' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iLTEgLTEgMjYgMjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxwYXRoIGQ9Ik0xMiAyMS42TDIwLjQgMTYuNlYyLjZMMTIgNi44TDMuNiAyLjZWMTYuNnoiIGZpbGw9IiNGRkZGRkYiIHN0cm9rZT0iI0ZGRkZGRiIgc3Ryb2tlLXdpZHRoPSI0LjMiLz48cGF0aCBkPSJNMTIgMjEuNkwyMC40IDE2LjZWMi42TDEyIDYuOEwzLjYgMi42VjE2LjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjMDA3MkIyIiBzdHJva2U9InBhcmFtKG91dGxpbmUpICMxNjE2MTYiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkgMS45Ii8+PHBhdGggZD0iTS00LjIgMEg0LjJNMC00LjJWNC4yIiBmaWxsPSJub25lIiBzdHJva2U9IiNGRkZGRkYiIHN0cm9rZS13aWR0aD0iMi40IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHRyYW5zZm9ybT0idHJhbnNsYXRlKDEyIDEyLjgpIHNjYWxlKDAuOTIpIi8+PC9zdmc+' END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 0.512 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 0.409 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 0.292 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 0.205 ELSE 0.146 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN coalesce(@map_scale, 3000) &lt;= 1500 THEN 7 WHEN coalesce(@map_scale, 3000) &lt;= 4000 THEN 5.6 WHEN coalesce(@map_scale, 3000) &lt;= 9000 THEN 4 WHEN coalesce(@map_scale, 3000) &lt;= 20000 THEN 2.8 ELSE 2 END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option name="properties"/>
        <Option type="QString" name="type" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="CustomColor">
    <selectionColor red="0.30196078431372547" spec="rgb" green="0.63921568627450975" blue="0.8784313725490196"/>
  </selection>
  <labeling type="rule-based">
    <rules key="root">
      <rule scalemaxdenom="5000" description="obstacles" key="obstacles">
        <settings calloutType="simple">
          <text-style fieldName="''" fontWeight="50" forcedItalic="0" useSubstitutions="0" capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textOrientation="horizontal" legendString="Aa" textColor="74,70,64,255,rgb:0.29019607843137257,0.27450980392156865,0.25098039215686274,1" fontSize="7.5" fontUnderline="0" fontStrikeout="0" fontLetterSpacing="0" textOpacity="1" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" multilineHeightUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontKerning="1" fontFamily="Open Sans" allowHtml="0" isExpression="1" tabStopDistance="6" forcedBold="0" namedStyle="" multilineHeight="1">
            <families/>
            <text-buffer bufferJoinStyle="128" bufferSize="0.69999999999999996" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferBlendMode="0" bufferNoFill="1" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferOpacity="1" bufferSizeUnits="MM"/>
            <text-mask maskSize2="1.5" maskOpacity="1" maskedSymbolLayers="" maskSizeUnits="MM" maskJoinStyle="128" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskEnabled="0" maskSize="1.5"/>
            <background shapeDraw="0" shapeRadiiX="0" shapeOpacity="1" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotationType="0" shapeSVGFile="" shapeJoinStyle="64" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeType="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetX="0" shapeSizeX="0" shapeOffsetY="0" shapeSizeY="0" shapeBlendMode="0" shapeSizeUnit="MM" shapeSizeType="0">
              <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="fillSymbol">
                <data_defined_properties>
                  <Option type="Map">
                    <Option type="QString" name="name" value=""/>
                    <Option name="properties"/>
                    <Option type="QString" name="type" value="collection"/>
                  </Option>
                </data_defined_properties>
                <layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
                  <Option type="Map">
                    <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
                    <Option type="QString" name="joinstyle" value="bevel"/>
                    <Option type="QString" name="offset" value="0,0"/>
                    <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                    <Option type="QString" name="offset_unit" value="MM"/>
                    <Option type="QString" name="outline_color" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1"/>
                    <Option type="QString" name="outline_style" value="no"/>
                    <Option type="QString" name="outline_width" value="0"/>
                    <Option type="QString" name="outline_width_unit" value="MM"/>
                    <Option type="QString" name="style" value="solid"/>
                  </Option>
                  <data_defined_properties>
                    <Option type="Map">
                      <Option type="QString" name="name" value=""/>
                      <Option name="properties"/>
                      <Option type="QString" name="type" value="collection"/>
                    </Option>
                  </data_defined_properties>
                </layer>
              </symbol>
            </background>
            <shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowOffsetGlobal="1" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowRadius="1.5" shadowScale="100" shadowOffsetAngle="135" shadowBlendMode="6" shadowOffsetDist="1" shadowRadiusUnit="MM"/>
            <dd_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </dd_properties>
            <substitutions/>
          </text-style>
          <text-format placeDirectionSymbol="0" plussign="0" formatNumbers="0" rightDirectionSymbol=">" multilineAlign="3" reverseDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" decimals="3" wrapChar="" autoWrapLength="0" leftDirectionSymbol="&lt;" addDirectionSymbol="0"/>
          <placement repeatDistance="0" fitInPolygonOnly="0" centroidInside="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" lineAnchorClipping="0" geometryGeneratorEnabled="0" rotationUnit="AngleDegrees" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" quadOffset="4" dist="0" overrunDistanceUnit="MM" xOffset="0" allowDegraded="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" maxCurvedCharAngleOut="-25" distUnits="MM" rotationAngle="0" placement="0" maximumDistance="0" geometryGenerator="" preserveRotation="1" maxCurvedCharAngleIn="25" centroidWhole="0" overrunDistance="0" distMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" prioritization="PreferCloser" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" geometryGeneratorType="PointGeometry" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" polygonPlacementFlags="2" overlapHandling="PreventOverlap" yOffset="0" offsetUnits="MM" priority="5" maximumDistanceUnit="MM" lineAnchorPercent="0.5"/>
          <rendering upsidedownLabels="0" unplacedVisibility="0" obstacleType="1" zIndex="0" scaleMin="0" scaleVisibility="1" minFeatureSize="0" fontLimitPixelSize="0" drawLabels="0" limitNumLabels="0" labelPerPart="0" maxNumLabels="2000" obstacle="1" fontMaxPixelSize="10000" scaleMax="5000" obstacleFactor="2" fontMinPixelSize="0" mergeLines="0"/>
          <dd_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </dd_properties>
          <callout type="simple">
            <Option type="Map">
              <Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
              <Option type="int" name="blendMode" value="0"/>
              <Option type="Map" name="ddProperties">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
              <Option type="bool" name="drawToAllParts" value="false"/>
              <Option type="QString" name="enabled" value="0"/>
              <Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
              <Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; force_rhr=&quot;0&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; alpha=&quot;1&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; id=&quot;{00000000-0000-4000-8000-000000000040}&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
              <Option type="double" name="minLength" value="0"/>
              <Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
              <Option type="QString" name="minLengthUnit" value="MM"/>
              <Option type="double" name="offsetFromAnchor" value="0"/>
              <Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
              <Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
              <Option type="double" name="offsetFromLabel" value="0"/>
              <Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
              <Option type="QString" name="offsetFromLabelUnit" value="MM"/>
            </Option>
          </callout>
        </settings>
      </rule>
    </rules>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
